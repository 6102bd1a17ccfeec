import type { Bilingual, Locale } from "../model/bilingual";

/** A text of the record in the language it was found in; `missing` when that is not the language asked for. */
export interface PickedText {
  readonly text: string;
  readonly lang: Locale;
  readonly missing: boolean;
}

/** The text in the language asked for, else in the other one; null when the record has neither. */
export function pickText(
  bilingual: Bilingual,
  locale: Locale,
): PickedText | null {
  const other = otherLocale(locale);
  if (bilingual[locale])
    return { text: bilingual[locale], lang: locale, missing: false };
  if (bilingual[other])
    return { text: bilingual[other], lang: other, missing: true };
  return null;
}

/** The text in the language that was not asked for; null when there is none or both read the same. */
export function pickOther(
  bilingual: Bilingual,
  locale: Locale,
): PickedText | null {
  const other = otherLocale(locale);
  const text = bilingual[other];
  if (!text || !bilingual[locale] || text === bilingual[locale]) return null;
  return { text, lang: other, missing: false };
}

/** The other of the two languages. */
export function otherLocale(locale: Locale): Locale {
  return locale === "en" ? "zh" : "en";
}
