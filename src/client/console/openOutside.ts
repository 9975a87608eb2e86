/** Lets links to the world open beside this window, which would lose the deck. */
export function openOutside<Content extends ParentNode>(content: Content): Content {
  for (const link of content.querySelectorAll<HTMLAnchorElement>('a[href^="https:"]')) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
  return content;
}
