import type { PDFDocument } from '@cantoo/pdf-lib';
import type { PdfFile, StructureNode } from './pdfFile.ts';

/** A rule of PDF/UA-1 (ISO 14289-1:2014) that a machine can check. */
export interface Rule {
  /** Clause and number of the test in the veraPDF profile for PDF/UA-1. */
  readonly id: string;
  readonly says: string;
  /** What breaks the rule, and where. */
  readonly findings: (file: PdfFile) => readonly string[];
  /** Changes a good file so that it breaks the rule. */
  readonly damage: (file: GoodFile) => void;
}

/** A good file, to be damaged. */
export interface GoodFile {
  readonly document: PDFDocument;
  /** The nth structure element of a type, from 0. */
  readonly node: (type: string, n?: number) => StructureNode;
  /** Changes the content of the first page. */
  readonly edit: (change: (content: string) => string) => void;
}
