/** Text as XML has it, between elements and in attributes. */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`);
