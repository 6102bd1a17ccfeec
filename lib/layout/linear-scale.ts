import { nice, ticks } from "d3";

/** A linear scale: a call maps a value of the domain to the range (pixels). */
export interface LinearScale {
  (value: number): number;
  /** The value at a place of the range. */
  readonly invert: (at: number) => number;
  readonly domain: () => [number, number];
  readonly range: () => [number, number];
  /** About `count` round values of the domain. */
  readonly ticks: (count: number) => number[];
}

/**
 * Maps `domain` to `range` (pixels); with `round`, the domain is first widened to round values for about that many
 * ticks. The same numbers as d3's scaleLinear gives, whose colours and formats weigh 25 kB (docs/adr/0002).
 */
export function linearScale(
  domain: readonly [number, number],
  range: readonly [number, number],
  round?: number,
): LinearScale {
  const [d0, d1] = round === undefined ? domain : nice(...domain, round);
  const [r0, r1] = range;
  const span = d1 - d0 || Number.NaN;
  const scale = (value: number) => {
    const share = (value - d0) / span;
    // Without a span everything is in the middle, as in d3.
    return Number.isNaN(share) ? (r0 + r1) / 2 : r0 * (1 - share) + r1 * share;
  };
  const invert = (at: number) => {
    const share = (at - r0) / (r1 - r0 || Number.NaN);
    return Number.isNaN(share) ? (d0 + d1) / 2 : d0 * (1 - share) + d1 * share;
  };
  return Object.assign(scale, {
    invert,
    domain: (): [number, number] => [d0, d1],
    range: (): [number, number] => [r0, r1],
    ticks: (count: number) => ticks(d0, d1, count),
  });
}
