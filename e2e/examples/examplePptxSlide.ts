import { compileWorkshop } from '../../src/compiler/compileWorkshop.ts';
import { assetsOf } from '../../src/kit/assetsOf.ts';
import { readEngine } from '../../src/node/package/prepared.ts';
import { pptxFiles } from '../../src/node/pptx/pptxFiles.ts';
import type { PptxLanguages } from '../../src/render/renderPptx.ts';
import { exampleSource, swap } from './exampleSource.ts';
import { inOneLine } from './inEnglish.ts';

interface ExampleSlide {
  /** The layout, and settings below it as YAML: `chart, chart: line`. */
  readonly layout: string;
  readonly en: string;
  readonly es?: string;
  /** Bytes by the pictures’ paths, such as `images/leaf.webp`. */
  readonly images?: Readonly<Record<string, Uint8Array>>;
  readonly languages?: PptxLanguages;
}

/** Writes the example workshop for PowerPoint with one of its slides, the second, of another layout and text; gives the file’s bytes. */
export async function writeExampleSlide({ layout, en, es = en, images = {}, languages = ['en'] }: ExampleSlide): Promise<Uint8Array> {
  const settings = layout
    .split(', ')
    .map((each, i) => (i === 0 ? `layout: ${each}` : each))
    .join('\n        ');
  const files = new Map(Object.entries(images).map(([path, bytes]) => [`slides/${path}`, bytes]));
  const source = exampleSource({
    'slides/workshop.yaml': swap('layout: points\n        incremental: true\n        emergency: true', settings),
    'slides/en/01-start.md': swap('- Ask each day\n- Listen **first**', en),
    'slides/es/01-start.md': swap('- Pregunte cada día\n- **Primero** escuche', es),
  });
  const { workshop, diagnostics } = compileWorkshop({ ...source, images: files });
  if (!workshop) throw new Error(`The example does not compile: ${diagnostics.map(inOneLine).join(' ')}`);
  const assets = assetsOf(workshop, readEngine(), { words: {}, images: files });
  for await (const { bytes } of pptxFiles(workshop, assets, [languages], new Date('2026-11-22T00:00:00Z'))) return bytes;
  throw new Error('There is no file.');
}
