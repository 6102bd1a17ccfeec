/** A part of the ring around a cluster. */
export interface RingArc {
  /** Index into `EVENT_KINDS`. */
  readonly kind: number;
  /** SVG path data of a filled shape about 0, 0; `Path2D` takes it too. */
  readonly path: string;
}

/** The least share of a turn that is drawn, so that one event among hundreds still shows. */
const LEAST_SHARE = 1 / 24;
const TURN = 2 * Math.PI;

/**
 * A ring that shows which kinds a cluster holds and how many of each (`mix`, by index into `EVENT_KINDS`), clockwise
 * from the top: `radius` is its outer one, pixels. Empty where all are of one kind.
 */
export function kindRing(
  mix: readonly number[],
  radius: number,
  thickness: number,
): RingArc[] {
  const held = mix.flatMap((count, kind) =>
    count > 0 ? [{ count, kind }] : [],
  );
  if (held.length < 2) return [];
  const total = held.reduce((sum, { count }) => sum + count, 0);
  const shares = held.map(({ count }) => Math.max(LEAST_SHARE, count / total));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let from = 0;
  return held.map(({ kind }, index) => {
    const to = from + ((shares[index] ?? 0) / whole) * TURN;
    const path = ringPart(from, to, radius, radius - thickness);
    from = to;
    return { kind, path };
  });
}

/** A part of a ring from one angle to another, clockwise from the top; radians and pixels. */
function ringPart(
  from: number,
  to: number,
  outer: number,
  inner: number,
): string {
  const large = to - from > TURN / 2 ? 1 : 0;
  const at = (angle: number, radius: number) =>
    [Math.sin(angle) * radius, -Math.cos(angle) * radius]
      .map((value) => Math.round(value * 100) / 100)
      .join();
  return (
    `M${at(from, outer)}A${outer},${outer},0,${large},1,${at(to, outer)}` +
    `L${at(to, inner)}A${inner},${inner},0,${large},0,${at(from, inner)}Z`
  );
}
