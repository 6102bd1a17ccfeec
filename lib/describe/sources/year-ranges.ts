/**
 * Years as the runs they form, in time, each year once.
 *
 * @example yearRanges([2014, 2011, 2013]) // [[2011, 2011], [2013, 2014]]
 */
export function yearRanges(
  years: readonly number[],
): (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs;
}
