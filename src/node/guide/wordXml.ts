/** An element of the XML of a Word file, or text between elements, as it is written. */
export type XmlNode = XmlElement | string;

export interface XmlElement {
  readonly name: string;
  /** Its first tag, such as `<w:t xml:space="preserve">`. */
  readonly tag: string;
  readonly children: readonly XmlNode[];
}

const tokens = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<[?!][\s\S]*?>|<\/[^>]*>|<([^\s/>]+)(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g;

/** Reads XML as Word writes it. Fails if tags do not close each other: text would be lost. */
export function parseXml(xml: string): readonly XmlNode[] {
  const top: XmlNode[] = [];
  const open: { readonly name: string; readonly children: XmlNode[] }[] = [];
  for (const [token, name] of xml.matchAll(tokens)) {
    const into = open.at(-1)?.children ?? top;
    if (name === undefined) {
      if (!token.startsWith('</')) into.push(token);
      else if (open.pop()?.name !== token.slice(2, -1).trim()) throw new Error(`${token} closes nothing`);
      continue;
    }
    const children: XmlNode[] = [];
    into.push({ name, tag: token, children });
    if (!token.endsWith('/>')) open.push({ name, children });
  }
  if (open.length > 0) throw new Error(`${open.length} elements are not closed`);
  return top;
}

/** Writes XML again as it was read. */
export const printXml = (nodes: readonly XmlNode[]): string => nodes.map(node => (typeof node === 'string' ? node : printElement(node))).join('');

export const isXmlElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

/** The elements of a name that are in others, without those within them. */
export function outermost(nodes: readonly XmlNode[], name: string): readonly XmlElement[] {
  return nodes.filter(isXmlElement).flatMap(node => (node.name === name ? [node] : outermost(node.children, name)));
}

export const childrenNamed = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter(isXmlElement).filter(child => child.name === name);

export const xmlAttribute = ({ tag }: XmlElement, name: string): string | undefined => {
  const [, double, single] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? [];
  return double ?? single;
};

/** Whether a property such as `<w:b/>` is there and not off. */
export function isOn(properties: XmlElement | undefined, name: string): boolean | undefined {
  const [property] = properties ? childrenNamed(properties, name) : [];
  return property && !/^(?:0|false|off|none)$/.test(xmlAttribute(property, 'w:val') ?? '');
}

function printElement({ name, tag, children }: XmlElement): string {
  return tag.endsWith('/>') && children.length === 0 ? tag : `${tag}${printXml(children)}</${name}>`;
}
