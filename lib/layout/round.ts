/** A coordinate at a tenth of a pixel, as short as a drawing can bear it. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
