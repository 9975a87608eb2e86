/** What a PDF says about itself. */
export interface FileDetails {
  readonly title: string;
  readonly author: string;
  /** One sentence. */
  readonly subject: string;
  /** The first is that of the document; passages in others are marked with theirs. */
  readonly languages: readonly string[];
  /** Its headings with letters from right to left, in their order. */
  readonly headings?: readonly string[];
  /** When its source was last changed, or whatever `SOURCE_DATE_EPOCH` says. */
  readonly date: Date;
}

/** Writes the details as XMP metadata (ISO 16684-1), in RDF as Adobe's XMP specification gives it. */
export function xmpPacket({ title, author, subject, languages, date }: FileDetails, producer: string): string {
  const [language = 'x-default'] = languages;
  const inLanguage = (text: string): string =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li><rdf:li xml:lang="${language}">${escapeXml(text)}</rdf:li></rdf:Alt>`;
  const time = date.toISOString().replace(/\.\d+Z$/, 'Z');
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title>${inLanguage(title)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description>${inLanguage(subject)}</dc:description>
<dc:language><rdf:Bag>${languages.map(each => `<rdf:li>${each}</rdf:li>`).join('')}</rdf:Bag></dc:language>
<xmp:CreatorTool>Charla</xmp:CreatorTool>
<xmp:CreateDate>${time}</xmp:CreateDate>
<xmp:ModifyDate>${time}</xmp:ModifyDate>
<xmp:MetadataDate>${time}</xmp:MetadataDate>
<pdf:Producer>${escapeXml(producer)}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>
`;
}

const escapeXml = (text: string): string => text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`);
