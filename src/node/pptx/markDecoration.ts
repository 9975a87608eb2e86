/** Ends the name of an object that is only there to be seen, until its file is finished; no person's text has it. */
const mark = '\u2063';

/** The name of an object that screen readers are to pass over. pptxgenjs cannot say so itself; `markDecoration` does, by this name. */
export const decoration = (name: string): string => `${name}${mark}`;

/** Marks objects as decoration, as PowerPoint does since 2019, and takes their description away. */
export function markDecoration(xml: string): string {
  const object = new RegExp(`<p:cNvPr id="(\\d+)" name="([^"]*)${mark}"[^>]*>([\\s\\S]*?)</p:cNvPr>`, 'g');
  return xml.replace(
    object,
    (_, id: string, name: string, inner: string) => `<p:cNvPr id="${id}" name="${name}" descr="">${inner.trim()}${extension}</p:cNvPr>`,
  );
}

const extension =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';
