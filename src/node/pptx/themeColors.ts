import type { Theme, ThemeColor, ThemeSlot } from '../../pptx/sheet.ts';

/** What slides call the places of a theme that have to do with text and ground; a slide master says which is which. */
const asUsed: Readonly<Partial<Record<ThemeSlot, string>>> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' };

/** Puts the deck's colors into a theme in place of Office's. */
export function writeThemeColors(xml: string, { colors }: Theme): string {
  const written = colors.map(({ slot, color }) => `<a:${slot}><a:srgbClr val="${color}"/></a:${slot}>`).join('');
  return xml.replace(/<a:clrScheme [\s\S]*?<\/a:clrScheme>/, `<a:clrScheme name="Charla">${written}</a:clrScheme>`);
}

/** Names the theme's colors where a part has them as numbers, so that they change with the theme. Other colors stay as they are. */
export function useThemeColors(xml: string, { colors, shades }: Theme): string {
  const named = new Map<string, ThemeColor>();
  // What links have is another place's color as well, and that one is meant.
  for (const each of [...colors, ...shades]) if (!named.has(each.color)) named.set(each.color, each);
  return xml.replace(/<a:srgbClr val="([\dA-F]{6})"(?:\/>|>([\s\S]*?)<\/a:srgbClr>)/gi, (whole, color: string, inner = '') => {
    const use = named.get(color.toUpperCase());
    if (!use) return whole;
    const name = asUsed[use.slot] ?? use.slot;
    const content = `${shadeOf(use)}${inner}`;
    return content ? `<a:schemeClr val="${name}">${content}</a:schemeClr>` : `<a:schemeClr val="${name}"/>`;
  });
}

function shadeOf({ shade }: ThemeColor): string {
  if (!shade) return '';
  const thousandths = (share: number): number => Math.round(share * 100_000);
  const strength = shade.strength === 1 ? '' : `<a:satMod val="${thousandths(shade.strength)}"/>`;
  return `${strength}<a:lumMod val="${thousandths(shade.light)}"/>`;
}
