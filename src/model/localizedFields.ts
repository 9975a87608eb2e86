import type { ByLanguage } from './language.ts';
import type { Localized } from './localized.ts';
import type { Guide, GuidePoint, LocalContact, Placeholders, Resource, Section, Slide, Vocabulary, Workshop, WorkshopDocument } from './workshop.ts';

/** Where a field is in a workshop, such as `['sections', 0, 'title']`. */
export type FieldPath = readonly (string | number)[];

/** What is done with fields that each language has its own value for. */
export interface LocalizedChanges {
  readonly byLanguage: <Value>(values: ByLanguage<Value>) => ByLanguage<Value>;
  /** Settings and names of sections; without it, they are as all others. */
  readonly texts?: (texts: Localized, path: FieldPath) => Localized;
}

/** The workshop with changes in every field that each language has its own value for. */
export function mapLocalized(workshop: Workshop, changes: LocalizedChanges): Workshop {
  return workshopField(workshop, changes, []);
}

/** A setting, or the name of a section, and where it is. */
export interface LocalizedField {
  readonly path: FieldPath;
  readonly texts: Localized;
}

/** Every setting and name of a section that languages can have their own text for. */
export const localizedFieldsOf = (workshop: Workshop): readonly LocalizedField[] => fieldsOf(workshopField, workshop, []);

/** The names of a section, without its slides. */
export const localizedFieldsOfSection = (named: Section): readonly LocalizedField[] => fieldsOf(section, { ...named, slides: [] }, []);

/** Every setting of a workshop, without the names of its sections. */
export const localizedSettingsOf = (workshop: Workshop): readonly LocalizedField[] => localizedFieldsOf({ ...workshop, sections: [], documents: [] });

function fieldsOf<Value>(field: Field<Value>, value: Value, path: FieldPath): readonly LocalizedField[] {
  const fields: LocalizedField[] = [];
  const texts = (each: Localized, path: FieldPath): Localized => {
    fields.push({ path, texts: each });
    return each;
  };
  field(value, { byLanguage: values => values, texts }, path);
  return fields;
}

/**
 * A path as YAML files write it.
 * @example settingPath(['placeholders', 'localContacts', 0, 'role']) // ['placeholders', 'local-contacts', 0, 'role']
 */
export function settingPath(path: FieldPath): FieldPath {
  return path.map(name => (typeof name === 'string' ? name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`) : name));
}

/** Changes what is by language within a value. */
type Field<Value> = (value: Value, changes: LocalizedChanges, path: FieldPath) => Value;

/** What is in each field of a part. Only a field that has nothing by language can be the `same`; all others must say where it is. */
type FieldsOf<Part> = { readonly [Key in KeyOf<Part>]: [IsPlain<ValueOf<Part, Key>>] extends [true] ? 'same' : Field<ValueOf<Part, Key>> };

/** The keys of a type, and of each member of a union. */
type KeyOf<Part> = Part extends unknown ? keyof Part : never;
type ValueOf<Part, Key extends PropertyKey> = Part extends Readonly<Record<Key, infer Value>> ? Value : never;

/** Whether a value has no field named by languages. Other records have their own keys, which a type cannot tell from languages. */
type IsPlain<Value> = Value extends string | number | boolean | undefined
  ? true
  : Value extends readonly (infer Item)[]
    ? IsPlain<Item>
    : string extends keyof Value
      ? false
      : { [Key in keyof Value]-?: IsPlain<Value[Key]> }[keyof Value];

const byLanguage = <Value>(values: ByLanguage<Value>, { byLanguage: change }: LocalizedChanges): ByLanguage<Value> => change(values);

const texts: Field<Localized> = (values, { byLanguage: change, texts: changeTexts = change }, path) => changeTexts(values, path);

const listOf =
  <Item>(field: Field<Item>): Field<readonly Item[]> =>
  (items, changes, path) =>
    items.map((item, i) => field(item, changes, [...path, i]));

const recordOf =
  <Value>(field: Field<Value>): Field<Readonly<Record<string, Value>>> =>
  (record, changes, path) =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, field(value, changes, [...path, key])]));

const optional =
  <Value extends object>(field: Field<Value>): Field<Value | undefined> =>
  (value, changes, path) =>
    value && field(value, changes, path);

const part =
  <Part extends object>(fields: FieldsOf<Part>): Field<Part> =>
  (value, changes, path) => {
    const changed: Record<string, unknown> = {};
    const entries: readonly (readonly [string, unknown])[] = Object.entries(fields);
    for (const [key, field] of entries) {
      // Each field’s own function gets that field’s value, which TypeScript cannot follow through the keys.
      if (typeof field === 'function' && key in value) changed[key] = (field as Field<unknown>)(value[key as keyof Part], changes, [...path, key]);
    }
    return { ...value, ...changed };
  };

const slide = part<Slide>({
  id: 'same',
  layout: 'same',
  minutes: 'same',
  covers: 'same',
  contentNote: 'same',
  sources: 'same',
  incremental: 'same',
  icons: 'same',
  form: 'same',
  chart: 'same',
  talk: 'same',
  side: 'same',
  localContacts: 'same',
  emergency: 'same',
  text: byLanguage,
  notes: byLanguage,
  location: 'same',
});

const section = part<Section>({ id: 'same', file: 'same', title: texts, notesTitle: texts, slides: listOf(slide), location: 'same' });

/** What a workshop has by language, in the order in which translators see it. A new field cannot be left out: the type asks for it. */
const workshopField = part<Workshop>({
  id: 'same',
  languages: 'same',
  resources: recordOf(part<Resource>({ id: 'same', name: texts, link: byLanguage, shownAs: 'same', checked: 'same', location: 'same' })),
  sections: listOf(section),
  title: texts,
  description: texts,
  lengths: 'same',
  placeholders: part<Placeholders>({
    school: 'same',
    date: 'same',
    time: 'same',
    place: 'same',
    presenter: 'same',
    childcare: 'same',
    contact: 'same',
    localContacts: listOf(part<LocalContact>({ role: texts, name: 'same', phone: 'same' })),
  }),
  documents: listOf(part<WorkshopDocument>({ id: 'same', folder: 'same', covers: 'same', text: byLanguage })),
  vocabulary: part<Vocabulary>({ known: byLanguage, fixed: 'same', names: 'same', instead: byLanguage }),
  guide: optional(
    part<Guide>({
      title: 'same',
      publisher: 'same',
      link: byLanguage,
      points: listOf(part<GuidePoint>({ id: 'same', says: 'same', at: byLanguage, only: 'same', location: 'same' })),
      text: byLanguage,
    }),
  ),
});
