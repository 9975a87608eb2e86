import { expect, test } from 'vitest';
import { useThemeColors, writeThemeColors } from './themeColors.ts';

const theme = {
  colors: [
    { slot: 'dk1', color: '1F2A37' },
    { slot: 'accent1', color: '0F5C5C' },
    { slot: 'hlink', color: '0F5C5C' },
  ],
  shades: [{ slot: 'lt2', color: 'D9D3C7', shade: { light: 0.84, strength: 0.38 } }],
} as const;

test('a theme has the deck’s colors in place of Office’s', () => {
  const xml = '<a:theme><a:clrScheme name="Office"><a:dk1><a:sysClr/></a:dk1></a:clrScheme><a:fontScheme/></a:theme>';
  expect(writeThemeColors(xml, theme)).toBe(
    '<a:theme><a:clrScheme name="Charla"><a:dk1><a:srgbClr val="1F2A37"/></a:dk1><a:accent1><a:srgbClr val="0F5C5C"/></a:accent1><a:hlink><a:srgbClr val="0F5C5C"/></a:hlink></a:clrScheme><a:fontScheme/></a:theme>',
  );
});

test.each([
  ['text is in the theme’s text color', '<a:srgbClr val="1F2A37"/>', '<a:schemeClr val="tx1"/>'],
  ['a color that links have too is the accent', '<a:srgbClr val="0f5c5c"/>', '<a:schemeClr val="accent1"/>'],
  [
    'what makes a color paler stays',
    '<a:srgbClr val="0F5C5C"><a:alpha val="35000"/></a:srgbClr>',
    '<a:schemeClr val="accent1"><a:alpha val="35000"/></a:schemeClr>',
  ],
  ['a shade follows its color', '<a:srgbClr val="D9D3C7"/>', '<a:schemeClr val="bg2"><a:satMod val="38000"/><a:lumMod val="84000"/></a:schemeClr>'],
  ['a color of nobody’s stays', '<a:srgbClr val="123456"/>', '<a:srgbClr val="123456"/>'],
])('%s', (_, xml, expected) => {
  expect(useThemeColors(xml, theme)).toBe(expected);
});
