import type { Locale } from "../model/bilingual";

const TAG = { en: "en-US", zh: "zh-CN" } as const;

// Making a formatter costs a hundred times what using it does.
const formatters = new Map<string, Intl.NumberFormat>();

function formatterFor(locale: Locale, digits: number): Intl.NumberFormat {
  const key = `${locale} ${digits}`;
  const known = formatters.get(key);
  if (known) return known;
  const options = { maximumFractionDigits: digits };
  const fresh = new Intl.NumberFormat(TAG[locale], options);
  formatters.set(key, fresh);
  return fresh;
}

/** A number in digits with grouping, up to `digits` decimals, e.g. `1,063`. */
export function formatNumber(
  value: number,
  locale: Locale,
  digits = 0,
): string {
  // Both languages write these alike; the first formatter costs a page some 20 ms.
  if (value >= 0 && value < 1000 && Number.isInteger(value))
    return String(value);
  return formatterFor(locale, digits).format(value);
}

/** The English plural of a counted noun with its number, e.g. `1 event`, `12 events`. */
export function countOf(value: number, one: string, many = `${one}s`): string {
  return `${formatNumber(value, "en")} ${value === 1 ? one : many}`;
}
