import { formatNumber } from "../../messages/format-number";
import type { Bilingual } from "../../model/bilingual";
import type { BriefingReason } from "../../view/briefing/briefing-problem";

/** What the record says to a reference, in both languages, and the ids of the documents it rests on. */
export interface Filling {
  readonly said: Bilingual;
  readonly sources: readonly string[];
}

/** Why the record says nothing to a reference. */
export interface Failure {
  readonly reason: BriefingReason;
  /** What of the reference is meant. */
  readonly value: string;
}

export type Answer = Filling | Failure;

/** A number as an answer, with up to one decimal. */
export function sayNumber(
  value: number,
  sources: readonly string[] = [],
): Filling {
  const said = (locale: "en" | "zh") => formatNumber(value, locale, 1);
  return { said: { en: said("en"), zh: said("zh") }, sources };
}

/** A year as an answer: its digits, without grouping. */
export function sayYear(
  year: number,
  sources: readonly string[] = [],
): Filling {
  return { said: { en: String(year), zh: String(year) }, sources };
}

/** An argument that names nothing of the record. */
export function noSuch(value: string): Failure {
  return { reason: "reference-argument", value };
}

/** A value by its key; ids come from files of anybody, so what every object inherits does not count. */
export function lookUp<T>(
  values: Readonly<Record<string, T>>,
  key: string,
): T | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}
