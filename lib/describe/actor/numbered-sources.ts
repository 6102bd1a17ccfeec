import type { Locale } from "../../model/bilingual";
import type { RecordIndex } from "../event-index";
import { sourceDetails, type SourceDetail } from "../source-detail";

/** The sources of a page in the order in which it comes to them, and the number of each. */
export interface NumberedSources {
  /** Number n stands at n − 1. */
  readonly list: readonly SourceDetail[];
  /** The numbers of some sources, ascending. */
  readonly numbersOf: (ids: readonly string[]) => readonly number[];
}

/** Numbers sources from 1 in the order given, each once. */
export function numberSources(
  index: RecordIndex,
  ids: readonly string[],
  locale: Locale,
): NumberedSources {
  const list = sourceDetails(index.sources, [...new Set(ids)], locale);
  const numbers = new Map(list.map(({ id }, at) => [id, at + 1]));
  return {
    list,
    numbersOf: (cited) =>
      cited.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b),
  };
}
