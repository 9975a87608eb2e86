import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileWorkshop } from '../../compiler/compileWorkshop.ts';
import { describeDiagnostic } from '../../diagnostics/describeDiagnostic.ts';
import { severityOf } from '../../diagnostics/rules.ts';
import type { GuideOutline, GuideSection, SectionShape } from '../../sourceGuide/guideOutline.ts';
import { fillTemplate } from '../fillTemplate.ts';
import { draftFromGuide } from './draftFromGuide.ts';

const folder = join(import.meta.dirname, '../../../templates/workshop');
const template = new Map(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => [
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
      readFileSync(join(entry.parentPath, entry.name), 'utf8'),
    ]),
);
const icons = new Set(['message-circle', 'ear', 'heart', 'phone', 'school']);

/** Names as headings have them, with characters that Markdown and YAML would read. */
const name = fc.oneof(
  fc.constantFrom(
    'Sleep',
    '# 1',
    'Who? {me}',
    '`code` *and* _more_',
    '[a](b) <b>',
    'A: b',
    "It's",
    '¿Qué?',
    '- item',
    '{#id}',
    'Call 1-800-555-0100',
    '@x',
    '',
  ),
  fc.string({ maxLength: 60 }),
);
const shape = fc.constantFrom<SectionShape>('definition', 'steps', 'list', 'sides', 'contacts', 'text');
const section = fc.record({ name, shape, points: fc.integer({ min: 1, max: 14 }) });
const chapter = fc.record({ name, isSteps: fc.boolean(), sections: fc.array(section, { minLength: 1, maxLength: 4 }) });
const contact = fc.record({ name, web: fc.boolean() });

test('a draft of any guide compiles without an error, whatever its headings and contacts are called', () => {
  fc.assert(
    fc.property(fc.array(chapter, { minLength: 1, maxLength: 6 }), fc.array(contact, { maxLength: 6 }), (chapters, contacts) => {
      const outline: GuideOutline = {
        languages: ['en', 'es'],
        title: { en: 'A guide' },
        chapters: chapters.map(({ name, isSteps, sections }, c) => ({
          id: `chapter-${c}`,
          name: { en: name },
          isSteps,
          sections: sections.map(
            ({ name, shape, points }, s): GuideSection => ({
              id: `section-${c}-${s}`,
              name: { en: name, es: name },
              shape,
              points: Array.from({ length: points }, (_, p) => ({ id: `point-${p}`, says: name, passages: { en: { text: 'It says', lines: [3] } } })),
            }),
          ),
        })),
        contacts: contacts.map(({ name, web }, i) => ({
          kind: web ? 'web' : 'phone',
          name: { en: name.trim() === '' ? `Line ${i}` : name },
          link: { en: web ? `https://example.org/${i}` : `tel:+1800555010${i}` },
          shownAs: { en: web ? `example.org/${i}` : `1-800-555-010${i}` },
        })),
      };
      const filled = fillTemplate(template, { id: 'a-workshop', languages: ['en', 'es'], titles: {} });
      const files = draftFromGuide(filled, ['en', 'es'], { outline, texts: { en: '\n\nIt says\n' } });
      const { diagnostics } = compileWorkshop({ files, images: new Set(), icons });
      const errors = diagnostics.filter(({ rule }) => severityOf(rule, { release: false }) === 'error');
      expect(errors.map(error => `${error.file}:${error.line} ${describeDiagnostic(error).message}`)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
