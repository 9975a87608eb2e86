import { words } from '../../locales/words.ts';
import { readSlides } from '../../src/compiler/readSlides.ts';
import { slideOf } from '../../src/compiler/slideOf.ts';
import type { SlideView } from '../../src/layouts/layout.ts';
import { slideToHtml } from '../../src/layouts/layouts.ts';
import { html } from '../../src/markup/html.ts';
import type { LayoutName, LayoutSettings, Placeholders, Resource, Slide } from '../../src/model/workshop.ts';
import { exampleTexts } from './exampleTexts.ts';

interface ExampleOptions extends Partial<Omit<LayoutSettings, 'emergency'>> {
  readonly language?: string;
  readonly placeholders?: Partial<Placeholders>;
}

const location = { file: 'example.md', line: 1 };
const resource = (id: string, en: string, es: string): Resource => ({
  id,
  name: exampleTexts({ en: id, es: id }),
  link: { en, es },
  shownAs: [],
  checked: '2026-11-22',
  location,
});

/** A slide with the heading “Title” in the section “Section” and Markdown below it, for tests. Icons are `<svg name>`; there is one picture, `a.jpg`. */
export function exampleView<Name extends LayoutName>(layout: Name, markdown: string, options: ExampleOptions = {}): SlideView<Name> {
  const { language = 'en', placeholders = {}, incremental = false, icons = [], localContacts = false, form, talk, chart, side = 'right' } = options;
  const resources = {
    site: resource('site', 'https://a.org', 'https://a.org/es'),
    phone: resource('phone', 'tel:988', 'tel:988'),
  };
  const report = (rule: string): never => {
    throw new Error(rule);
  };
  const [entry] = readSlides(`# Section\n\n## Title {#example}\n\n${markdown}\n`, language, {
    file: 'example.md',
    resourceIds: new Set(Object.keys(resources)),
    images: new Set(['slides/a.jpg']),
    report,
  }).entries;
  if (!entry) throw new Error('There is no slide.');
  const given = { incremental, icons: [...icons], form, talk, chart, side, 'local-contacts': localContacts, emergency: false };
  const settings = { id: 'example', layout, minutes: {}, covers: [], 'content-note': false, sources: [], ...given };
  const slide = slideOf(settings, { text: { [language]: entry.content }, notes: {}, location });
  return {
    language,
    resources,
    images: { 'a.jpg': { width: 4, height: 3 } },
    slide: slide as Slide<Name>,
    section: { id: 'section', file: '01-section.md', title: exampleTexts({ en: 'Section', es: 'Sección' }), notesTitle: {}, slides: [slide], location },
    text: entry.content,
    words: words(language, {}),
    placeholders: { ...noPlaceholders, ...placeholders },
    icon: name => html`<svg ${name}>`,
  };
}

/** A session of which nothing is known yet. */
export const noPlaceholders: Placeholders = { school: '', date: '', time: '', place: '', presenter: '', childcare: '', contact: '', localContacts: [] };

/** The HTML of such a slide. */
export const exampleHtml = (...example: Parameters<typeof exampleView>): string => slideToHtml(exampleView(...example)).text;
