import { words } from '../../locales/words.ts';
import { readSlides } from '../../src/compiler/readSlides.ts';
import type { SlideView } from '../../src/layouts/layout.ts';
import { layouts } from '../../src/layouts/layouts.ts';
import { html } from '../../src/markup/html.ts';
import type { LayoutName, Placeholders, Resource, Slide } from '../../src/model/workshop.ts';

interface ExampleOptions extends Partial<Pick<Slide, 'incremental' | 'icons' | 'form' | 'talk' | 'localContacts'>> {
  readonly language?: string;
  readonly placeholders?: Partial<Placeholders>;
}

const location = { file: 'example.md', line: 1 };
const resource = (id: string, en: string, es: string): Resource => ({
  id,
  name: { en: id, es: id },
  link: { en, es },
  shownAs: [],
  checked: '2026-11-22',
  location,
});

/** A slide with the heading “Title” in the section “Section” and Markdown below it, for tests. Icons are `<svg name>`. */
export function exampleView(layout: LayoutName, markdown: string, options: ExampleOptions = {}): SlideView {
  const { language = 'en', placeholders = {}, ...settings } = options;
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
    images: new Set(),
    report,
  }).entries;
  if (!entry) throw new Error('There is no slide.');
  const slide: Slide = {
    id: 'example',
    layout,
    incremental: false,
    minutes: {},
    covers: [],
    icons: [],
    form: undefined,
    talk: undefined,
    localContacts: false,
    contentNote: false,
    emergency: false,
    sources: [],
    ...settings,
    text: { [language]: entry.content },
    notes: {},
    location,
  };
  return {
    language,
    resources,
    images: {},
    slide,
    section: { id: 'section', file: '01-section.md', title: { en: 'Section', es: 'Sección' }, slides: [slide], location },
    text: entry.content,
    words: words(language, {}),
    placeholders: { ...noPlaceholders, ...placeholders },
    icon: name => html`<svg ${name}>`,
  };
}

/** An evening of which nothing is known yet. */
export const noPlaceholders: Placeholders = { school: '', date: '', time: '', place: '', presenter: '', childcare: '', contact: '', localContacts: [] };

/** The HTML of such a slide. */
export const exampleHtml = (...example: Parameters<typeof exampleView>): string => layouts[example[0]].html(exampleView(...example)).text;
