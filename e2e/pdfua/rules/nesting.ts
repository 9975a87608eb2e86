import { PDFName } from '@cantoo/pdf-lib';
import type { StructureNode } from '../pdfFile.ts';
import type { GoodFile, Rule } from '../rule.ts';

/** 7.2: what may be in what, in tables and lists. */
export const nestingRules: readonly Rule[] = [
  holds('7.2-3', 'Table', /^(Caption )?((TR|THead|TBody|TFoot) )*(Caption )?$/, file => retype(file, 'TR', 'P')),
  isIn('7.2-4', 'TR', ['Table', 'THead', 'TBody', 'TFoot'], file => retype(file, 'Table', 'Div')),
  isIn('7.2-5', 'THead', ['Table'], file => retype(file, 'P', 'THead')),
  isIn('7.2-6', 'TBody', ['Table'], file => retype(file, 'P', 'TBody')),
  isIn('7.2-7', 'TFoot', ['Table'], file => retype(file, 'P', 'TFoot')),
  isIn('7.2-8', 'TH', ['TR'], file => retype(file, 'P', 'TH')),
  isIn('7.2-9', 'TD', ['TR'], file => retype(file, 'P', 'TD')),
  holds('7.2-10', 'TR', /^((TH|TD) )*$/, file => retype(file, 'TD', 'P')),
  atMostOne('7.2-11', 'THead'),
  atMostOne('7.2-12', 'TFoot'),
  holds('7.2-13', 'Table', /^(?!.*\bTFoot\b)|\bTBody\b/, file => retype(file, 'TR', 'TFoot')),
  holds('7.2-14', 'Table', /^(?!.*\bTHead\b)|\bTBody\b/, file => retype(file, 'TR', 'THead')),
  holds('7.2-16', 'Table', /^(?!\S+ .*\bCaption \S)/, file => retype(file, 'TR', 'Caption')),
  isIn('7.2-17', 'LI', ['L'], file => retype(file, 'L', 'Div')),
  isIn('7.2-18', 'LBody', ['LI'], file => retype(file, 'LI', 'Div')),
  holds('7.2-19', 'L', /^(Caption )?((L|LI) )*$/, file => retype(file, 'LI', 'P')),
  holds('7.2-20', 'LI', /^((Lbl|LBody) )*$/, file => retype(file, 'LBody', 'P')),
  holds('7.2-36', 'THead', /^(TR )*$/, file => retype(file, 'P', 'THead', kid => kid.kids.length > 0)),
  holds('7.2-37', 'TBody', /^(TR )*$/, file => retype(file, 'P', 'TBody', kid => kid.kids.length > 0)),
  holds('7.2-38', 'TFoot', /^(TR )*$/, file => retype(file, 'P', 'TFoot', kid => kid.kids.length > 0)),
  holds('7.2-39', 'Table', /^(?!.*\bCaption .*\bCaption\b)/, file => retype(file, 'TR', 'Caption')),
  holds('7.2-40', 'L', /^(?!.+ Caption )/, file => retype(file, 'LI', 'Caption', kid => kid.parent?.kids.indexOf(kid) !== 0)),
];

const kidTypes = ({ kids }: StructureNode): string => kids.map(kid => `${kid.standardType} `).join('');

function holds(id: string, type: string, pattern: RegExp, damage: Rule['damage']): Rule {
  return {
    id,
    says: `What a ${type} holds is in its order.`,
    findings: ({ nodes }) =>
      nodes.filter(node => node.standardType === type && !pattern.test(kidTypes(node))).map(node => `A ${type} holds ${kidTypes(node)}.`),
    damage,
  };
}

function isIn(id: string, type: string, parents: readonly string[], damage: Rule['damage']): Rule {
  return {
    id,
    says: `A ${type} is in ${parents.join(', ')}.`,
    findings: ({ nodes }) =>
      nodes
        .filter(({ standardType, parent }) => standardType === type && !parents.includes(parent?.standardType ?? ''))
        .map(({ parent }) => `A ${type} is in ${parent?.standardType ?? 'the root'}.`),
    damage,
  };
}

function atMostOne(id: string, type: string): Rule {
  return {
    id,
    says: `A Table has one ${type} at most.`,
    findings: ({ nodes }) =>
      nodes
        .filter(node => node.standardType === 'Table' && node.kids.filter(kid => kid.standardType === type).length > 1)
        .map(() => `A Table has two ${type}.`),
    damage: file => {
      for (const row of file.node('Table').kids) row.dict.set(PDFName.of('S'), PDFName.of(type));
    },
  };
}

function retype(file: GoodFile, from: string, to: string, fits: (node: StructureNode) => boolean = () => true): void {
  for (let n = 0; ; n++) {
    const node = file.node(from, n);
    if (!fits(node)) continue;
    node.dict.set(PDFName.of('S'), PDFName.of(to));
    return;
  }
}
