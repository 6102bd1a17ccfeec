/** Slow, fast, slow: the share of a way done at a share of its time. */
export function tween(share: number): number {
  const at = Math.min(1, Math.max(0, share));
  return at < 0.5 ? 4 * at ** 3 : 1 - 4 * (1 - at) ** 3;
}
