/** Milliseconds of a UTC day. */
export const DAY = 86_400_000;

/** The EDTF day that holds an instant, e.g. `1983-07-22`. */
export function utcDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** The year that holds an instant. */
export function utcYear(ms: number): number {
  return new Date(ms).getUTCFullYear();
}

/** The first instant of a year, UTC milliseconds. */
export function startOfYear(year: number): number {
  return Date.UTC(year, 0, 1);
}
