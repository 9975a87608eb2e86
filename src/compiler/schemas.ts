import { z } from 'zod';
import { expects } from '../diagnostics/expectedValue.ts';
import { layoutNames } from '../layouts/layouts.ts';
import type { ChartForm, DiscussionForm } from '../model/workshop.ts';
import type { RenamedSetting } from './readYaml.ts';

/** A text that is the same in every language, or one for each. What `.describe` says, editors show for a setting. */
const text = z.union([z.string().trim().min(1), z.record(z.string(), z.string().trim().min(1))], {
  error: expects('text-or-texts'),
});
const id = z.string(expects('id')).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, expects('id'));
const checked = z.union([z.iso.date(expects('date-or-never')), z.literal('never')], { error: expects('date-or-never') });
const languageTag = z
  .string(expects('language-tag'))
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, expects('language-tag'))
  .refine(isLanguageTag, expects('language-tag'));
const sectionFile = z.string(expects('section-file')).regex(/^[a-z0-9-]+\.md$/, expects('section-file'));
const minutes = z.number().positive();
const guideLine = z.number(expects('guide-lines')).int(expects('guide-lines')).min(1, expects('guide-lines'));
const forms: readonly [DiscussionForm, ...DiscussionForm[]] = ['pairs', 'groups', 'room'];
const chartForms: readonly [ChartForm, ...ChartForm[]] = ['bars', 'line'];

const slideSchema = z.strictObject({
  id: id.describe('The slide’s id: lowercase letters, digits and hyphens. The slide’s headings end with the same {#id}, in every language and in the notes.'),
  layout: z.enum(layoutNames).describe('How the slide looks, and which parts its text can have.'),
  minutes: z
    .record(z.string().regex(/^\d+$/, expects('session-length')), minutes, expects('minutes-by-length'))
    .describe('How many minutes the slide takes in each session length: { 20: 2, 45: 3 }. Sessions that are not listed leave the slide out.'),
  covers: z.array(z.string()).default([]).describe('Points of guide.yaml that the slide covers, each as section.point.'),
  incremental: z.boolean().default(false).describe('true: list items or cards appear one at a time.'),
  icons: z.array(z.string()).default([]).describe('One icon for each card, in the same order. For the names, see lucide.dev/icons.'),
  form: z.enum(forms).optional().describe('How people talk: pairs, groups (small groups) or room (everyone together).'),
  chart: z.enum(chartForms).optional().describe('How a chart looks: bars (as it is without this setting) or line.'),
  talk: minutes.optional().describe('How many minutes people talk. They are part of the slide’s minutes.'),
  side: z.enum(['left', 'right']).default('right').describe('On which side of the text the picture is: left or right.'),
  'local-contacts': z.boolean().default(false).describe('true: the last card shows the local contacts listed under “placeholders”.'),
  'content-note': z.boolean().default(false).describe('true on the slide, first or second, that says how hard the topic is and that anyone may step out.'),
  emergency: z
    .boolean()
    .default(false)
    .describe('true on the slide that says, step by step, what to do if it is happening now. The help card, the calm pause and the notes window show it too.'),
  sources: z
    .array(id)
    .default([])
    .describe('If the slide says more than the guide: its sources, by their ids in resources.yaml. Their names appear on the slide.'),
});

export const slideId = id;

/** Settings of `workshop.yaml` that had other names in version 0.1. */
export const renamedSettings: readonly RenamedSetting[] = [
  { within: ['sections', '*', 'slides', '*'], from: 'build', to: 'incremental' },
  { within: [], from: 'fill-ins', to: 'placeholders' },
];

export const workshopSchema = z
  .strictObject({
    id: id.describe('The workshop’s name in file names and addresses: lowercase letters, digits and hyphens.'),
    languages: z
      .array(languageTag)
      .min(1)
      .refine(tags => new Set(tags).size === tags.length, expects('each-language-once'))
      .describe('Languages, such as [en, es]. The first is the source; the others are translations of it.'),
    title: text.describe('The workshop’s title, in each language.'),
    description: text.describe('One sentence about the workshop, in each language. It also goes into the PDFs.'),
    lengths: z.array(minutes).min(1).describe('Session lengths, in minutes. For each length, the slides’ minutes add up to it.'),
    placeholders: z
      .strictObject({
        school: z.string().describe('The school’s name; empty if it is not known yet.'),
        date: z.string().describe('The date, as 2026-11-24 or in words.'),
        presenter: z.string().describe('Who leads the session.'),
        time: z.string().default('').describe('When it begins.'),
        place: z.string().default('').describe('Where it takes place.'),
        childcare: z.string().default('').describe('What childcare there is, for the flyer.'),
        contact: z.string().default('').describe('Whom to contact with questions, for the flyer.'),
        'local-contacts': z
          .array(
            z.strictObject({
              role: text.describe('What the person does, in each language.'),
              name: z.string().describe('The person’s name; if it is empty, a line to write on.'),
              phone: z.string().describe('The phone number, in quotes.'),
            }),
          )
          .describe('People and offices nearby that families can turn to.'),
      })
      .describe(
        'What differs from school to school and from session to session. The deck’s settings can fill in school, date, presenter and local contacts too.',
      ),
    sections: z
      .array(
        z.strictObject({
          file: sectionFile.describe('The section’s Markdown file, such as 01-welcome.md. It has the same name in every language and in the notes.'),
          slides: z.array(slideSchema).min(1).describe('The section’s slides, in the order they are shown.'),
        }),
      )
      .min(1)
      .describe('The sections, in order.'),
    documents: z
      .record(
        z.string(),
        z.strictObject({ covers: z.array(z.string()).default([]).describe('Points of guide.yaml that the document covers, each as section.point.') }),
      )
      .default({})
      .describe('Which points of the guide a document covers, by its file name without .md: { handout: { covers: [home.rules] } }.'),
  })
  .describe('What is the same in every language: order, layouts, minutes.');

/** As much of a workshop file with mistakes as its Markdown needs to be read: the slides in their order, and the settings of those without a mistake. */
export const outlineSchema = z.object({
  languages: workshopSchema.shape.languages,
  sections: z.array(z.object({ file: sectionFile, slides: z.array(z.union([slideSchema, z.object({ id: z.string() })])) })),
});

export const resourcesSchema = z
  .strictObject({
    resources: z
      .record(
        id,
        z.strictObject({
          name: text.describe('What it is called; if the names differ, one for each language.'),
          link: text.describe(
            'An address that begins with https://, mailto: or tel:; if they differ, one for each language. Write a phone number as tel:+18008435678.',
          ),
          checked: checked.describe(
            'The date of the page, or of the copy, that somebody last read, such as 2026-11-22; never if nobody could. After 180 days, check again.',
          ),
          'shown-as': z
            .array(z.string().trim().min(1))
            .default([])
            .describe('Other ways slides may show the address, such as a shorter one that leads to the same place.'),
        }),
      )
      .describe('Contacts by id. Slides and notes link to them like this: [Take It Down][take-it-down].'),
  })
  .describe('Every contact of the workshop, each listed once.');

const byLanguage = <Value extends z.ZodType>(value: Value) => z.record(z.string(), value).default({});

export const wordsSchema = z
  .strictObject({
    known: byLanguage(z.array(z.string().trim().min(1))).describe('Words that are correct but missing from the language’s dictionary, in alphabetical order.'),
    fixed: z
      .array(z.string().trim().min(1))
      .default([])
      .describe('Glossary terms, in the first language. Where one language uses a term, the others use their own term for it.'),
    names: z
      .array(z.string().trim().min(1))
      .default([])
      .describe(
        'Names that stay the same in every language, in addition to the names of contacts, such as those of streets. Where one language has a name, the others have it too; its words are right in each.',
      ),
    instead: byLanguage(z.record(z.string().trim().min(1), z.string().trim().min(1))).describe(
      'Words to avoid, and what to say instead, so that each thing has one name: { kid: child }.',
    ),
  })
  .describe('The workshop’s vocabulary: spelling, terms, names, and words to avoid.');

export const guideSchema = z
  .strictObject({
    title: z.string().describe('The title of the source guide.'),
    publisher: z.string().describe('Who publishes it.'),
    link: z.union([z.string(), z.record(z.string(), z.string())]).describe('Where to read it; if the addresses differ, one for each language.'),
    sections: z
      .array(
        z.strictObject({
          id: id.describe('The section’s id. Slides refer to a point as section.point.'),
          name: z.string().describe('The section’s name.'),
          points: z
            .array(
              z.strictObject({
                id: id.describe('The point’s id within its section.'),
                says: z.string().describe('What the guide says, in your own words.'),
                at: byLanguage(z.union([guideLine, z.array(guideLine).min(1)], { error: expects('guide-lines') })).describe(
                  'Where the guide says it: a line of guide/<language>.md, or a list of lines, by language: { en: 12, es: [14, 15] }.',
                ),
                only: z
                  .union([languageTag, z.array(languageTag).min(1)], { error: expects('language-tags') })
                  .optional()
                  .describe('If only the guide in one language makes this point: that language, such as es; or a list of languages.'),
              }),
            )
            .min(1)
            .describe('What the section says, point by point.'),
        }),
      )
      .describe('The guide’s sections.'),
  })
  .describe('The guide that the workshop follows. Every point must be on a slide.');

export type WorkshopOutline = z.infer<typeof outlineSchema>;
export type SlideSettings = z.infer<typeof slideSchema>;
export type TextSetting = z.infer<typeof text>;

/** Whether a tag is one that programs understand (BCP 47); `en-x` is not. */
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
