import type { Locale } from "../model/bilingual";
import type { Source, SourceTier } from "../model/record";
import { formatDate } from "../time/format-date";
import { parseEdtf } from "../time/parse-edtf";

/** A source as a reader is told of it. */
export interface SourceDetail {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  /** In words; null where it is not known. */
  readonly date: string | null;
  /** Null where the text was seen only as a copy elsewhere. */
  readonly url: string | null;
  /** BCP 47. */
  readonly lang: string;
  readonly tier: SourceTier;
}

/** A source in a language; its own title stays in its own. */
export function sourceDetail(source: Source, locale: Locale): SourceDetail {
  const date = parseEdtf(source.date);
  return {
    id: source.id,
    publisher: source.publisher,
    title: source.title,
    date: date ? formatDate(date, locale) : source.date || null,
    url: /^https?:\/\//.test(source.url) ? source.url : null,
    lang: source.lang,
    tier: source.tier,
  };
}

/** The sources of those ids that the record has, in the order given. */
export function sourceDetails(
  sources: ReadonlyMap<string, Source>,
  ids: readonly string[],
  locale: Locale,
): readonly SourceDetail[] {
  return ids.flatMap((id) => {
    const source = sources.get(id);
    return source ? [sourceDetail(source, locale)] : [];
  });
}
