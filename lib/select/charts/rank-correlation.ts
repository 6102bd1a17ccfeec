/** Spearman's rank correlation of two measures with its 95 per cent interval. */
export interface RankCorrelation {
  /** Between -1 and 1. */
  readonly rho: number;
  readonly low: number;
  readonly high: number;
  /** How many pairs of values it rests on. */
  readonly n: number;
}

// The two-sided 95 per cent point of the normal distribution.
const Z_95 = 1.959964;
/** Fewest pairs of values for which a correlation is given: with fewer the interval says nothing. */
const FEWEST = 10;

/**
 * Spearman's rank correlation, equal values sharing the mean of their ranks, with a 95 per cent interval by Fisher's
 * transformation and the standard error √((1 + ρ²/2) / (n − 3)) of D. G. Bonett and T. A. Wright, "Sample size
 * requirements for estimating Pearson, Kendall and Spearman correlations", Psychometrika 65 (2000), 23–28. Null for
 * fewer than ten pairs of values, or where one side does not vary.
 */
export function correlateRanks(
  values: readonly (readonly [x: number, y: number])[],
): RankCorrelation | null {
  const n = values.length;
  if (n < FEWEST) return null;
  const rho = pearson(
    meanRanks(values.map(([x]) => x)),
    meanRanks(values.map(([, y]) => y)),
  );
  if (rho === null) return null;
  // Fisher's transformation has no value at ±1.
  const z = Math.atanh(Math.max(-0.999999, Math.min(0.999999, rho)));
  const reach = Z_95 * Math.sqrt((1 + rho ** 2 / 2) / (n - 3));
  return { rho, low: Math.tanh(z - reach), high: Math.tanh(z + reach), n };
}

function meanRanks(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return below + (equal + 1) / 2;
  });
}

function pearson(xs: readonly number[], ys: readonly number[]): number | null {
  const mean = (list: readonly number[]) =>
    list.reduce((sum, value) => sum + value, 0) / list.length;
  const [mx, my] = [mean(xs), mean(ys)];
  let [xy, xx, yy] = [0, 0, 0];
  xs.forEach((x, i) => {
    const y = ys[i] ?? my;
    xy += (x - mx) * (y - my);
    xx += (x - mx) ** 2;
    yy += (y - my) ** 2;
  });
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : null;
}
