import { jsonSchemas } from '../authoring/jsonSchemas.ts';
import { writeFiles } from './workshopFiles.ts';

/** Writes the JSON Schemas of the YAML files into a workshop, in place of those that are there: nobody edits them. Gives their paths. */
export function writeSchemas(root: string): readonly string[] {
  const schemas = jsonSchemas();
  writeFiles(root, new Map([...schemas].map(([path, text]) => [path, { text }])), { force: true });
  return [...schemas.keys()];
}
