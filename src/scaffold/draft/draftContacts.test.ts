import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { GuideContact } from '../../sourceGuide/guideOutline.ts';
import { addContacts, draftContacts } from './draftContacts.ts';

const template = 'resources:\n  lifeline-988: { name: 988, link: tel:988, checked: never }\n';

const phone = (name: string, number: string, link: GuideContact['link']): GuideContact => ({
  kind: 'phone',
  name: { en: name },
  shownAs: { en: number },
  link,
});

test('each contact of the guide is listed once, not checked yet, and one that is there already is not listed again', () => {
  const contacts: readonly GuideContact[] = [
    phone('Línea del Calor', '1-800-555-0142', { en: 'tel:+18005550142' }),
    phone('Crisis Lifeline', '988', { en: 'tel:988' }),
    phone('1-800-555-0167', '1-800-555-0167', { en: 'tel:+18005550167' }),
    {
      kind: 'web',
      name: { en: 'Plan', es: 'Plan' },
      shownAs: { en: 'example.org/plan' },
      link: { en: 'https://example.org/plan', es: 'https://example.org/es/plan' },
    },
    phone('00000000', '00000000', { en: 'tel:00000000' }),
    { kind: 'web', name: { en: 'Plan' }, shownAs: { en: 'example.org/plan-b' }, link: { en: 'https://example.org/plan-b' } },
  ];
  expect(parse(addContacts(template, draftContacts(contacts, template)))).toEqual({
    resources: {
      'lifeline-988': { name: 988, link: 'tel:988', checked: 'never' },
      'linea-del-calor': { name: 'Línea del Calor', link: 'tel:+18005550142', checked: 'never' },
      'phone-1-800-555-0167': { name: '1-800-555-0167', link: 'tel:+18005550167', checked: 'never' },
      plan: { name: 'Plan', link: { en: 'https://example.org/plan', es: 'https://example.org/es/plan' }, checked: 'never' },
      'phone-00000000': { name: '00000000', link: 'tel:00000000', checked: 'never' },
      'plan-2': { name: 'Plan', link: 'https://example.org/plan-b', checked: 'never' },
    },
  });
});
