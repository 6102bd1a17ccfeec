import type { Locale } from "../model/bilingual";

const TAG = { en: "en-US", zh: "zh-CN" } as const;

/** A number in digits with grouping, up to `digits` decimals, e.g. `1,063`. */
export function formatNumber(value: number, locale: Locale, digits = 0): string {
  return new Intl.NumberFormat(TAG[locale], {
    maximumFractionDigits: digits,
  }).format(value);
}

/** The English plural of a counted noun with its number, e.g. `1 event`, `12 events`. */
export function countOf(value: number, one: string, many = `${one}s`): string {
  return `${formatNumber(value, "en")} ${value === 1 ? one : many}`;
}
