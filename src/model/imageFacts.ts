/** Formats of pictures that slides can show. */
export type ImageFormat = 'png' | 'jpeg' | 'webp' | 'avif' | 'gif' | 'svg';

/** What a file is by its content, whatever its name says. */
export type ImageContent =
  /** Its size in px, as it is shown: both are there, or neither where the file does not say. */
  | { readonly kind: 'image'; readonly format: ImageFormat; readonly width?: number; readonly height?: number }
  /** It begins as a picture, and is cut off, or says of itself what cannot be. */
  | { readonly kind: 'damaged'; readonly format: ImageFormat }
  /** A picture in a format that browsers do not show. */
  | { readonly kind: 'other-format'; readonly name: string }
  | { readonly kind: 'empty' | 'heic' | 'video' | 'sound' | 'pdf' | 'web-page' | 'unknown' };

/** What is known of a picture’s file. */
export type ImageFacts = ImageContent & {
  /** How large the file is, in bytes. */
  readonly bytes: number;
  /** Whether it moves by itself. */
  readonly isAnimated?: true;
  /** What of an SVG is not shown, if there is anything. */
  readonly removed?: readonly RemovedFromSvg[];
};

/** What a drawing may not have: a script, what runs by itself, HTML, an address of something that is elsewhere, a style from elsewhere. */
export type RemovedFromSvg = 'script' | 'event' | 'html' | 'reference' | 'style';
