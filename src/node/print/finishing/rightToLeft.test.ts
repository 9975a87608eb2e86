import { expect, test } from 'vitest';
import { logicalText } from './rightToLeft.ts';

test.each([
  ['TakeItDown.NCMEC.org', 'TakeItDown.NCMEC.org'],
  ['ﺔﺋدﺎﻫ ﺔﻴﺴﻣأ', 'أمسية هادئة'],
  ['ﻢﻜﻟ اًﺮﻜﺷ · 5', '5 · شكرًا لكم'],
  ['.ءودهب اوبهذا', 'اذهبوا بهدوء.'],
  ['1-800-843-5678 :ﻢﻗﺮﻟﺎﺑ اﻮﻠﺼﺗا', 'اتصلوا بالرقم: 1-800-843-5678'],
  ['Take It Down ﻊﻗﻮﻣ', 'موقع Take It Down'],
])('%s reads %s', (drawn, text) => expect(logicalText(drawn)).toBe(text));
