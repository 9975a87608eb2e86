import { PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { lookup, type StructureNode, textOf } from '../pdfFile.ts';
import type { Rule } from '../rule.ts';

/** 7.3, 7.4, 7.7 and 7.9: pictures have descriptions, headings have an order, notes have names. */
export const headingRules: readonly Rule[] = [
  described('7.3-1', 'Figure', ({ node }) => node('Figure').dict.delete(PDFName.of('Alt'))),
  {
    id: '7.4.2-1',
    says: 'Headings begin with H1 and leave out no level.',
    findings: ({ nodes }) => {
      let last = 0;
      return nodes.flatMap(node => {
        const level = Number(/^H([1-6])$/.exec(node.standardType ?? '')?.[1] ?? 0);
        if (level === 0) return [];
        const skips = level > last + 1;
        const before = last;
        last = level;
        return skips ? [`An H${level} follows ${before === 0 ? 'nothing' : `an H${before}`}.`] : [];
      });
    },
    damage: ({ node }) => node('H2').dict.set(PDFName.of('S'), PDFName.of('H3')),
  },
  {
    id: '7.4.4-1',
    says: 'No element holds two H.',
    findings: ({ nodes }) => nodes.filter(({ kids }) => kids.filter(kid => kid.standardType === 'H').length > 1).map(({ type }) => `A ${type} holds two H.`),
    damage: ({ node }) => {
      node('H1').dict.set(PDFName.of('S'), PDFName.of('H'));
      node('H2').dict.set(PDFName.of('S'), PDFName.of('H'));
    },
  },
  {
    id: '7.4.4-3',
    says: 'Headings are all numbered, or none.',
    findings: ({ nodes }) => (['H', 'H1'].every(type => nodes.some(({ standardType }) => standardType === type)) ? ['There are H and H1.'] : []),
    damage: ({ node }) => node('H2').dict.set(PDFName.of('S'), PDFName.of('H')),
  },
  described('7.7-1', 'Formula', ({ node }) => node('P').dict.set(PDFName.of('S'), PDFName.of('Formula'))),
  {
    id: '7.9-1',
    says: 'Notes have names.',
    findings: ({ nodes }) => nodes.filter(node => node.standardType === 'Note' && !nameOfNote(node)).map(() => 'A Note has no ID.'),
    damage: ({ node }) => node('P').dict.set(PDFName.of('S'), PDFName.of('Note')),
  },
  {
    id: '7.9-2',
    says: 'No two notes have the same name.',
    findings: ({ nodes }) => {
      const names = nodes.filter(node => node.standardType === 'Note').map(nameOfNote);
      return new Set(names).size < names.length ? ['Two Notes have the same ID.'] : [];
    },
    damage: ({ node }) => {
      for (const each of [node('P'), node('P', 1)]) {
        each.dict.set(PDFName.of('S'), PDFName.of('Note'));
        each.dict.set(PDFName.of('ID'), PDFHexString.fromText('note'));
      }
    },
  },
];

const nameOfNote = ({ dict }: StructureNode): string | undefined => textOf(lookup(dict, 'ID'));

function described(id: string, type: string, damage: Rule['damage']): Rule {
  return {
    id,
    says: `Every ${type} has a description.`,
    findings: ({ nodes }) =>
      nodes
        .filter(({ standardType, dict }) => standardType === type && !textOf(lookup(dict, 'Alt')) && !textOf(lookup(dict, 'ActualText')))
        .map(() => `A ${type} has neither Alt nor ActualText.`),
    damage,
  };
}
