import { parseDocument } from 'yaml';
import { compileWorkshop } from '../src/compiler/compileWorkshop.ts';
import type { WorkshopSource } from '../src/compiler/source.ts';
import { severityOf } from '../src/diagnostics/rules.ts';
import { isEmergencySlide } from '../src/model/fromEmergencySlide.ts';
import type { Slide } from '../src/model/workshop.ts';
import { compileFolder } from '../src/node/workshop/loadWorkshop.ts';
import { slidesIn } from './builtWorkshop.ts';
import { inOneLine } from './examples/inEnglish.ts';

/**
 * The workshop in a folder as its authors may change it tomorrow: one slide has another title, and another slide is gone. Both are taken by their
 * position, so that no test knows which they are. Throws if what is left does not compile.
 */
export function changedWorkshop(root: string) {
  const { source, workshop } = compileFolder(root);
  if (!workshop) throw new Error(`The workshop in ${root} does not compile.`);
  const slides = slidesIn(workshop);
  const retitled = slides[Math.floor(slides.length / 2)];
  // What every workshop has to have stays, and so does a section that would be empty.
  const sections = workshop.sections.filter(section => section.slides.length > 1);
  const mayGo = (slide: Slide): boolean =>
    slide !== retitled && !slide.contentNote && !isEmergencySlide(slide) && !['title', 'resources', 'closing'].includes(slide.layout);
  const removed = sections.flatMap(section => section.slides).find(mayGo);
  if (!retitled || !removed) throw new Error(`The workshop in ${root} is too small to be changed.`);

  const files = [...source.files].map(([path, text]): [string, string] => [path, remove(removed.id, path, retitle(retitled.id, path, text))]);
  const compiled = compileWorkshop({ ...source, files: new Map(files) } satisfies WorkshopSource);
  const errors = compiled.diagnostics.filter(({ rule }) => severityOf(rule, { release: false }) === 'error');
  if (!compiled.workshop || errors.length > 0) throw new Error(`The changed workshop does not compile: ${errors.map(inOneLine).join(' ')}`);
  return { ...compiled, workshop: compiled.workshop, retitled: retitled.id, removed: removed.id };
}

const isSection = (path: string): boolean => /^(slides|speaker-notes)\/[^/]+\/[^/]+\.md$/.test(path);

/** Puts another title in place of a slide's, on the slide and in its notes. */
function retitle(id: string, path: string, text: string): string {
  return isSection(path) ? text.replace(new RegExp(`^## .*(?= \\{#${id}\\}$)`, 'm'), '## A different title') : text;
}

/** Takes a slide out of the settings, the slides and the notes. */
function remove(id: string, path: string, text: string): string {
  if (isSection(path)) return text.replace(new RegExp(`^## .* \\{#${id}\\}\\n[\\s\\S]*?(?=^## |$(?![\\s\\S]))`, 'm'), '');
  if (path !== 'slides/workshop.yaml') return text;
  const settings = parseDocument(text);
  const { sections } = settings.toJS() as { sections: readonly { readonly slides: readonly { readonly id: string }[] }[] };
  sections.forEach(({ slides }, section) => {
    const slide = slides.findIndex(each => each.id === id);
    if (slide >= 0) settings.deleteIn(['sections', section, 'slides', slide]);
  });
  return String(settings);
}
