import type { FuzzyDate, Precision } from "../model/fuzzy-date";

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~)?$/;

/**
 * Reads an EDTF level 1 calendar date (`1983`, `1983-07`, `1983-07-22`, each optionally followed by `~`)
 * as the stretch of UTC time it may mean, or null when it is not one.
 *
 * @see https://www.loc.gov/standards/datetime/
 * @example parseEdtf("1983-07")?.precision // "month": 1 July inclusive to 1 August exclusive
 */
export function parseEdtf(edtf: string): FuzzyDate | null {
  const match = PATTERN.exec(edtf);
  if (!match) return null;
  const [, y, m, d, tilde] = match;
  const year = Number(y);
  const month = m === undefined ? 0 : Number(m) - 1;
  const day = d === undefined ? 1 : Number(d);
  const start = utc(year, month, day);
  const back = new Date(start);
  if (back.getUTCMonth() !== month || back.getUTCDate() !== day) return null;
  const precision: Precision =
    d !== undefined ? "day" : m !== undefined ? "month" : "year";
  const end =
    precision === "day"
      ? utc(year, month, day + 1)
      : precision === "month"
        ? utc(year, month + 1, 1)
        : utc(year + 1, 0, 1);
  return { edtf, start, end, precision, approximate: tilde === "~" };
}

/** Reads a date that is known to be valid; throws a RangeError naming it otherwise. */
export function requireEdtf(edtf: string): FuzzyDate {
  const date = parseEdtf(edtf);
  if (!date) throw new RangeError(`not an EDTF level 1 date: "${edtf}"`);
  return date;
}

// Date.UTC reads the years 0 to 99 as 1900 to 1999; setUTCFullYear does not.
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day);
}
