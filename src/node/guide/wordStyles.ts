import { childrenNamed, isOn, outermost, parseXml, type XmlElement, xmlAttribute } from './wordXml.ts';

/** What a style makes of a paragraph or of words in it. */
export type WordStyle = 'title' | 'subtitle' | `heading ${number}` | 'bold' | 'italic' | 'bullets' | 'numbers' | 'contents';

/** The styles of a Word file that make something of text, by their ids. */
export type WordStyles = ReadonlyMap<string, WordStyle>;

/** Names of styles as Word and LibreOffice give them, also in Spanish, and what they are. Words such as `heading 1` are names of the file format. */
const names: readonly (readonly [RegExp, (level: number) => WordStyle])[] = [
  [/^(?:title|t[ií]tulo|puesto)$/, () => 'title'],
  [/^(?:subtitle|subt[ií]tulo)$/, () => 'subtitle'],
  [/^(?:heading|t[ií]tulo|encabezado) ?([1-9])$/, level => `heading ${Math.min(level, 6)}`],
  [/^(?:toc|tdc|contents|contenido|[íi]ndice) ?(?:\d|heading|t[ií]tulo)$|^(?:toc heading|table of figures|t[ií]tulo (?:de )?tdc)$/, () => 'contents'],
  [/^(?:list bullet|lista con vi[ñn]etas)(?: \d)?$/, () => 'bullets'],
  [/^(?:list number|lista con n[úu]meros)(?: \d)?$/, () => 'numbers'],
  [/^(?:strong|intense emphasis|intense reference|texto en negrita|[ée]nfasis intenso)$/, () => 'bold'],
  [/^(?:emphasis|subtle emphasis|[ée]nfasis)$/, () => 'italic'],
];

/** Reads what the styles of a Word file make of text, by their names, their level in the outline, their look, or the style that they are based on. */
export function readWordStyles(xml: string): WordStyles {
  const elements = new Map(outermost(parseXml(xml), 'w:style').map(style => [xmlAttribute(style, 'w:styleId') ?? '', style]));
  const styles = new Map<string, WordStyle>();
  for (const id of elements.keys()) {
    const style = styleOf(id, elements, new Set());
    if (style) styles.set(id, style);
  }
  return styles;
}

function styleOf(id: string, elements: ReadonlyMap<string, XmlElement>, seen: Set<string>): WordStyle | undefined {
  const element = elements.get(id);
  if (!element || seen.has(id)) return undefined;
  seen.add(id);
  const based = propertyOf(element, 'w:basedOn');
  return (
    namedStyle(propertyOf(element, 'w:name') ?? id) ??
    outlinedStyle(element) ??
    shownStyle(element) ??
    (based === undefined ? undefined : styleOf(based, elements, seen))
  );
}

function namedStyle(name: string): WordStyle | undefined {
  for (const [pattern, toStyle] of names) {
    const found = pattern.exec(name.trim().toLowerCase().normalize('NFC'));
    if (found) return toStyle(Number(found[1] ?? 1));
  }
  return undefined;
}

function outlinedStyle(element: XmlElement): WordStyle | undefined {
  const [properties] = childrenNamed(element, 'w:pPr');
  const level = Number((properties && propertyOf(properties, 'w:outlineLvl')) ?? 9);
  return level < 6 ? `heading ${level + 1}` : undefined;
}

function shownStyle(element: XmlElement): WordStyle | undefined {
  const [properties] = childrenNamed(element, 'w:rPr');
  if (isOn(properties, 'w:b')) return 'bold';
  return isOn(properties, 'w:i') ? 'italic' : undefined;
}

const propertyOf = (element: XmlElement, name: string): string | undefined => {
  const [child] = childrenNamed(element, name);
  return child && xmlAttribute(child, 'w:val');
};
