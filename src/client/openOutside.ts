/** Opens external links in a new window: in this one, the deck would be lost. */
export function openOutside<Content extends ParentNode>(content: Content): Content {
  for (const link of content.querySelectorAll<HTMLAnchorElement>('a[href^="https:"]')) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
  return content;
}
