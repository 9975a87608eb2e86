import { childrenNamed, isOn, isXmlElement, outermost, parseXml, printXml, type XmlElement, type XmlNode, xmlAttribute } from './wordXml.ts';

/** Elements around text that mammoth does not know, and would leave out with their text. */
const unknown: ReadonlySet<string> = new Set(['w:fldSimple', 'w:bdo', 'w:dir', 'w:moveFromRangeStart', 'w:moveToRangeStart']);
const drawings: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object']);

/**
 * Prepares the text of a Word file for mammoth: text boxes become what mammoth reads, once each; hidden text and pictures are gone; a level that a
 * paragraph has in the outline becomes a style.
 */
export const mendWordText = (xml: string): string => printXml(mend(parseXml(xml)));

/** The style of a paragraph that has a level in the outline, and no style that says so. */
export const outlineStyle = (level: number): string => `CharlaOutline${level}`;

const mend = (nodes: readonly XmlNode[]): readonly XmlNode[] => nodes.flatMap(mendNode);

function mendNode(node: XmlNode): readonly XmlNode[] {
  if (!isXmlElement(node)) return [node];
  if (node.name === 'mc:AlternateContent') return mend(chosen(node));
  if (unknown.has(node.name)) return mend(node.children);
  if (drawings.has(node.name)) return textBoxes(node);
  if (node.name === 'w:cr') return [{ name: 'w:br', tag: '<w:br/>', children: [] }];
  if (node.name === 'w:ptab') return [{ name: 'w:tab', tag: '<w:tab/>', children: [] }];
  if (node.name === 'w:pPr') return [withOutline(node)];
  if (node.name === 'w:r' && isHidden(node)) return [{ ...node, children: node.children.filter(isOfField) }];
  return [{ ...node, children: mend(node.children) }];
}

/** A program writes a text box twice: as it likes it, and for older programs. Mammoth takes the second, which others than Word leave out. */
function chosen(node: XmlElement): readonly XmlNode[] {
  const choices = [...childrenNamed(node, 'mc:Choice'), ...childrenNamed(node, 'mc:Fallback')];
  const withText = choices.find(choice => outermost([choice], 'w:txbxContent').length > 0);
  return (withText ?? choices.at(-1))?.children ?? [];
}

function textBoxes(drawing: XmlElement): readonly XmlNode[] {
  const boxes = outermost(onlyChosen(drawing.children), 'w:txbxContent');
  return boxes.length === 0 ? [] : [{ name: 'w:pict', tag: '<w:pict>', children: mend(boxes) }];
}

/** Shapes within a group may be written twice, too. */
function onlyChosen(nodes: readonly XmlNode[]): readonly XmlNode[] {
  return nodes.flatMap(node => {
    if (!isXmlElement(node) || node.name === 'w:txbxContent') return [node];
    return node.name === 'mc:AlternateContent' ? onlyChosen(chosen(node)) : [{ ...node, children: onlyChosen(node.children) }];
  });
}

const isHidden = (run: XmlElement): boolean => isOn(childrenNamed(run, 'w:rPr')[0], 'w:vanish') === true;

/** What begins and ends a field has to stay, or mammoth counts wrong. */
const isOfField = (node: XmlNode): boolean => isXmlElement(node) && (node.name === 'w:fldChar' || node.name === 'w:instrText');

function withOutline(properties: XmlElement): XmlElement {
  const [outline] = childrenNamed(properties, 'w:outlineLvl');
  const level = Number((outline && xmlAttribute(outline, 'w:val')) ?? 9);
  if (level > 5 || isKnownHeading(properties)) return properties;
  const others = properties.children.filter(child => !isXmlElement(child) || child.name !== 'w:pStyle');
  return { ...properties, children: [{ name: 'w:pStyle', tag: `<w:pStyle w:val="${outlineStyle(level + 1)}"/>`, children: [] }, ...others] };
}

function isKnownHeading(properties: XmlElement): boolean {
  const [style] = childrenNamed(properties, 'w:pStyle');
  return style !== undefined && /^(?:heading|title|t[ií]?tulo|ttulo)/i.test(xmlAttribute(style, 'w:val') ?? '');
}
