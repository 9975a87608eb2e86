/** The path without folders, and without what an address has behind it. */
export const nameOf = (path: string): string => path.replace(/[?#].*$/, '').replace(/^.*[\\/]/, '');

/** A path for a copy of a picture from elsewhere. */
export const ownPath = (href: string): string => `images/${(/^[^\s%]+\.(?:svg|png|jpe?g|webp|avif|gif)$/i.exec(nameOf(href)) ?? ['photo.jpg'])[0]}`;
