import { attributeOf, classesOf, elementsAround, type HtmlElement, hasHeading, headingLevel, roleOf } from './htmlTree.ts';

/** What a page does not show as text, or what is there to be filled in or pressed. `del` is text that was taken out. */
const unseenTags: ReadonlySet<string> = new Set(
  'script style template noscript head title meta link base nav del img svg math canvas iframe frame object embed video audio picture map input select textarea option optgroup datalist label output progress meter dialog rp'.split(
    ' ',
  ),
);
const unseenRoles: ReadonlySet<string> = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'toolbar',
  'tablist',
]);
/** Names that the field gives to text for screen readers alone, such as “opens in a new tab”. */
const unseenClasses: ReadonlySet<string> = new Set(['sr-only', 'visually-hidden', 'screen-reader-text', 'element-invisible']);
const hidingStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;
/** Within these, a header or footer is theirs and not the page’s (HTML Accessibility API Mappings, `header` and `footer`). */
const sections: ReadonlySet<string> = new Set(['article', 'aside', 'main', 'section', 'blockquote']);

/** Whether a reader of a page sees an element, as far as the page itself says so, and it is text and no part of the frame around it. */
export function isSeen(element: HtmlElement): boolean {
  const { tagName } = element;
  if (tagName === 'button' || roleOf(element) === 'button') return namesItsHeading(element);
  if (unseenTags.has(tagName) || unseenRoles.has(roleOf(element))) return false;
  if (attributeOf(element, 'hidden') !== undefined || attributeOf(element, 'aria-hidden')?.toLowerCase() === 'true') return false;
  if (hidingStyle.test(attributeOf(element, 'style') ?? '') || classesOf(element).some(name => unseenClasses.has(name))) return false;
  // LibreOffice marks running heads so.
  if (tagName === 'div' && /^(?:header|footer)$/.test(attributeOf(element, 'title') ?? '')) return false;
  if (tagName === 'header') return isOfSection(element) && hasHeading(element);
  return tagName !== 'footer' || isOfSection(element);
}

const isOfSection = (element: HtmlElement): boolean => elementsAround(element).some(each => sections.has(each.tagName) || roleOf(each) === 'main');

/** A heading that opens and closes what is below it has its words in a button. */
function namesItsHeading(button: HtmlElement): boolean {
  return elementsAround(button).some(each => each.tagName === 'summary' || headingLevel(each) !== undefined);
}
