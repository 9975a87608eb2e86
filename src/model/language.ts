/** A BCP 47 tag as it is in `lang`, for example `en`, `es` or `vi`. */
export type Language = string;

/** One value for each language of the workshop. */
export type ByLanguage<Value> = Readonly<Record<Language, Value>>;
