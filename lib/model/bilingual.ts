/** The two languages of the record, as BCP 47 primary subtags. */
export type Locale = "en" | "zh";

/** One text of the record in both languages; an empty string means that the record has none in that language. */
export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}
