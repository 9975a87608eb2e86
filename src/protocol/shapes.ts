/** Whether a value that came from storage or from another window has the shape it should. */
export type Shape<Value> = (value: unknown) => value is Value;

export const isText: Shape<string> = value => typeof value === 'string';
export const isBoolean: Shape<boolean> = value => typeof value === 'boolean';
export const isNumber: Shape<number> = (value): value is number => typeof value === 'number' && Number.isFinite(value);
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** No argument at all: what a plain command comes with. */
export const isNothing: Shape<undefined> = value => value === undefined;

export const isListOf =
  <Item>(is: Shape<Item>): Shape<readonly Item[]> =>
  (value): value is readonly Item[] =>
    Array.isArray(value) && value.every(is);

export const isOneOf =
  <const Name extends string>(names: readonly Name[]): Shape<Name> =>
  (value): value is Name =>
    (names as readonly unknown[]).includes(value);

export const isOrNull =
  <Value>(is: Shape<Value>): Shape<Value | null> =>
  (value): value is Value | null =>
    value === null || is(value);

/** A record with at least these properties. */
export const isRecordOf =
  <Value extends object>(shapes: { readonly [Name in keyof Value]: Shape<Value[Name]> }): Shape<Value> =>
  (value): value is Value =>
    isRecord(value) && Object.entries<Shape<unknown>>(shapes).every(([name, is]) => is(value[name]));
