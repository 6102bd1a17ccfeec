/** A stretch of a bar. */
export interface BarPart {
  /** Index into `EVENT_KINDS`. */
  readonly kind: number;
  readonly count: number;
  /** Pixels from the left end. */
  readonly x: number;
  readonly width: number;
}

/** The least width of a part, pixels, so that one event among hundreds still shows. */
const LEAST = 4;

/** A bar as long as `width` pixels that shows how many of each kind there are (`mix`, by index into `EVENT_KINDS`), in that order. */
export function mixBar(mix: readonly number[], width: number): BarPart[] {
  const held = mix.flatMap((count, kind) =>
    count > 0 ? [{ count, kind }] : [],
  );
  const total = held.reduce((sum, { count }) => sum + count, 0);
  const wanted = held.map(({ count }) =>
    Math.max(LEAST, (count / total) * width),
  );
  const scale = width / wanted.reduce((sum, part) => sum + part, 0);
  let x = 0;
  return held.map((part, index) => {
    const placed = { ...part, x, width: (wanted[index] ?? 0) * scale };
    x += placed.width;
    return placed;
  });
}
