import { z } from 'zod';

/** The names that a schema has for the settings at a path; none where any name will do. */
export function knownSettings(schema: unknown, [key, ...path]: readonly PropertyKey[]): readonly string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return knownSettings(schema.unwrap(), key === undefined ? [] : [key, ...path]);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(option => knownSettings(option, key === undefined ? [] : [key, ...path]));
  if (schema instanceof z.ZodObject) return key === undefined ? Object.keys(schema.shape) : knownSettings(schema.shape[String(key)], path);
  if (key === undefined) return [];
  if (schema instanceof z.ZodArray) return knownSettings(schema.element, path);
  return schema instanceof z.ZodRecord ? knownSettings(schema.valueType, path) : [];
}
