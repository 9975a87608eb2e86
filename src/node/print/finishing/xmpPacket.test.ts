import { expect, test } from 'vitest';
import { xmpPacket } from './xmpPacket.ts';

const packet = xmpPacket(
  { title: 'Q&A <1>', author: 'The authors', subject: 'What “it” is', languages: ['es', 'en'], date: new Date('2026-11-22T00:00:00Z') },
  'Skia/PDF m156',
);

test.each([
  ['the title, by itself and in its language', '<rdf:li xml:lang="x-default">Q&#38;A &#60;1&#62;</rdf:li><rdf:li xml:lang="es">Q&#38;A &#60;1&#62;</rdf:li>'],
  ['the author', '<dc:creator><rdf:Seq><rdf:li>The authors</rdf:li></rdf:Seq></dc:creator>'],
  ['every language', '<dc:language><rdf:Bag><rdf:li>es</rdf:li><rdf:li>en</rdf:li></rdf:Bag></dc:language>'],
  ['the given date, not today’s', '<xmp:CreateDate>2026-11-22T00:00:00Z</xmp:CreateDate>'],
  ['what made the file', '<pdf:Producer>Skia/PDF m156</pdf:Producer>'],
])('the metadata have %s', (_, expected) => expect(packet).toContain(expected));

test('and do not claim to conform to PDF/UA', () => expect(packet).not.toContain('pdfuaid'));
