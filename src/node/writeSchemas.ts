import { jsonSchemas } from '../scaffold/jsonSchemas.ts';
import { type WriteOptions, writeFiles } from './workshopFiles.ts';

/** Writes the JSON Schemas of the YAML files into a workshop, in place of those that are there: nobody edits them. Gives their paths. */
export function writeSchemas(root: string, options: WriteOptions = {}): readonly string[] {
  const schemas = jsonSchemas();
  writeFiles(root, new Map([...schemas].map(([path, text]) => [path, { text }])), { ...options, force: true });
  return [...schemas.keys()];
}
