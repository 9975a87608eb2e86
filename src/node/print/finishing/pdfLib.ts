import { createRequire } from 'node:module';
import type * as PdfLib from '@cantoo/pdf-lib';

/** The PDF library, as CommonJS: loading its 192 ES modules one by one would take three times as long, 0.3 s in place of 0.1. */
const library: typeof PdfLib = createRequire(import.meta.url)('@cantoo/pdf-lib');

// What is used of it, each as a value and as a type.
export const PDFArray = library.PDFArray;
export type PDFArray = PdfLib.PDFArray;
export const PDFDict = library.PDFDict;
export type PDFDict = PdfLib.PDFDict;
export const PDFDocument = library.PDFDocument;
export type PDFDocument = PdfLib.PDFDocument;
export const PDFHeader = library.PDFHeader;
export type PDFHeader = PdfLib.PDFHeader;
export const PDFHexString = library.PDFHexString;
export type PDFHexString = PdfLib.PDFHexString;
export const PDFName = library.PDFName;
export type PDFName = PdfLib.PDFName;
export const PDFNumber = library.PDFNumber;
export type PDFNumber = PdfLib.PDFNumber;
export const PDFRawStream = library.PDFRawStream;
export type PDFRawStream = PdfLib.PDFRawStream;
export const PDFRef = library.PDFRef;
export type PDFRef = PdfLib.PDFRef;
export const PDFString = library.PDFString;
export type PDFString = PdfLib.PDFString;
export type PDFContext = PdfLib.PDFContext;
export type PDFObject = PdfLib.PDFObject;
