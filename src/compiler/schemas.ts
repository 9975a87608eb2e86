import { z } from 'zod';
import { layoutNames } from '../layouts/layouts.ts';
import type { DiscussionForm } from '../model/workshop.ts';

/** A text that is the same in every language, or one for each. */
const text = z.union([z.string().trim().min(1), z.record(z.string(), z.string().trim().min(1))], {
  error: 'A text, or one text for each language: { en: …, es: … }',
});
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Small letters, digits and hyphens, for example talk-about-it');
const date = z.preprocess(value => (value instanceof Date ? value.toISOString().slice(0, 10) : value), z.iso.date('A date such as 2026-11-22'));
const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'A language tag such as en, es or vi')
  .refine(isLanguageTag, 'A language tag such as en, es or vi');
const sectionFile = z.string().regex(/^[a-z0-9-]+\.md$/, 'A file name such as 01-welcome.md');
const minutes = z.number().positive();
const forms: readonly [DiscussionForm, ...DiscussionForm[]] = ['pairs', 'groups', 'room'];

const slideSchema = z.strictObject({
  id,
  layout: z.enum(layoutNames),
  minutes: z.record(z.string().regex(/^\d+$/, 'A session length in minutes'), minutes),
  covers: z.array(z.string()).default([]),
  build: z.boolean().default(false),
  icons: z.array(z.string()).default([]),
  form: z.enum(forms).optional(),
  talk: minutes.optional(),
  'local-contacts': z.boolean().default(false),
  'content-note': z.boolean().default(false),
});

export const workshopSchema = z.strictObject({
  id,
  languages: z.array(languageTag).min(1),
  title: text,
  description: text,
  lengths: z.array(minutes).min(1),
  'fill-ins': z.strictObject({
    school: z.string(),
    date: z.string(),
    presenter: z.string(),
    time: z.string().default(''),
    place: z.string().default(''),
    childcare: z.string().default(''),
    contact: z.string().default(''),
    'local-contacts': z.array(z.strictObject({ role: text, name: z.string(), phone: z.string() })),
  }),
  sections: z
    .array(
      z.strictObject({
        file: sectionFile,
        slides: z.array(slideSchema).min(1),
      }),
    )
    .min(1),
});

/** As much of a workshop file with mistakes as its Markdown needs to be read: the slides in their order, and the settings of those without a mistake. */
export const outlineSchema = z.object({
  languages: workshopSchema.shape.languages,
  sections: z.array(z.object({ file: sectionFile, slides: z.array(z.union([slideSchema, z.object({ id: z.string() })])) })),
});

export const resourcesSchema = z.strictObject({
  resources: z.record(id, z.strictObject({ name: text, link: text, checked: date, 'shown-as': z.array(z.string().trim().min(1)).default([]) })),
});

const byLanguage = <Value extends z.ZodType>(value: Value) => z.record(z.string(), value).default({});

export const wordsSchema = z.strictObject({
  known: byLanguage(z.array(z.string().trim().min(1))),
  fixed: z.array(z.string().trim().min(1)).default([]),
  instead: byLanguage(z.record(z.string().trim().min(1), z.string().trim().min(1))),
});

export const guideSchema = z.strictObject({
  title: z.string(),
  publisher: z.string(),
  link: z.union([z.string(), z.record(z.string(), z.string())]),
  sections: z.array(
    z.strictObject({
      id,
      name: z.string(),
      points: z.array(z.strictObject({ id, says: z.string() })).min(1),
    }),
  ),
});

export type WorkshopOutline = z.infer<typeof outlineSchema>;
export type SlideSettings = z.infer<typeof slideSchema>;
export type LocalizedText = z.infer<typeof text>;

/** Whether a tag is one that programs understand (BCP 47); `en-x` is not. */
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
