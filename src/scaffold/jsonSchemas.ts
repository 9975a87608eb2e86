import { z } from 'zod';
import { guideSchema, resourcesSchema, wordsSchema, workshopSchema } from '../compiler/schemas.ts';

const schemas = { workshop: workshopSchema, resources: resourcesSchema, guide: guideSchema, words: wordsSchema };

/** Where the schemas are, beside the YAML files. */
export const schemasFolder = 'slides/schemas';

/** The first line of a YAML file, by which editors find its schema. */
export const schemaLine = (name: keyof typeof schemas): string => `# yaml-language-server: $schema=schemas/${name}.json`;

/**
 * JSON Schemas of the YAML files, by their path from the workshop's folder: with them an editor completes settings and explains them.
 * In draft 7, which every editor reads.
 */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      `${schemasFolder}/${name}.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }), null, 2)}\n`,
    ]),
  );
}
