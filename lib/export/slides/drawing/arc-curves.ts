import type { Point } from "./svg-transform";

/** An arc of an SVG path (`rx ry turn large sweep x y`, radii alike or not) from a point to another as cubic curves of at most a quarter turn. */
export function arcCurves(
  from: Point,
  [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0]: readonly number[],
  to: Point,
): [Point, Point, Point][] {
  if (rx === 0 || ry === 0 || (from.x === to.x && from.y === to.y))
    return [[from, to, to]];
  const angle = (turn * Math.PI) / 180;
  const ellipse = ellipseOf(from, to, { rx, ry, angle, large, sweep });
  const count = Math.max(
    1,
    Math.ceil(Math.abs(ellipse.swept) / (Math.PI / 2) - 1e-9),
  );
  const step = ellipse.swept / count;
  return Array.from({ length: count }, (_, at) =>
    curveOf(ellipse, ellipse.first + at * step, step),
  );
}

interface Ellipse {
  readonly rx: number;
  readonly ry: number;
  /** Radians. */
  readonly angle: number;
  readonly centre: Point;
  readonly first: number;
  readonly swept: number;
}

interface ArcFlags extends Pick<Ellipse, "rx" | "ry" | "angle"> {
  readonly large: number;
  readonly sweep: number;
}

// From the ends to the centre, as appendix B.2.4 of SVG 2 has it.
function ellipseOf(from: Point, to: Point, arc: ArcFlags): Ellipse {
  const { angle, large, sweep } = arc;
  const half = spin({ x: (from.x - to.x) / 2, y: (from.y - to.y) / 2 }, -angle);
  const reach = (half.x / arc.rx) ** 2 + (half.y / arc.ry) ** 2;
  const grown = Math.sqrt(Math.max(1, reach));
  const [rx, ry] = [arc.rx * grown, arc.ry * grown];
  const over = (rx * half.y) ** 2 + (ry * half.x) ** 2;
  const root =
    Math.sqrt(Math.max(0, ((rx * ry) ** 2 - over) / over)) *
    (large === sweep ? -1 : 1);
  const inner = { x: (root * rx * half.y) / ry, y: (-root * ry * half.x) / rx };
  const moved = spin(inner, angle);
  const first = Math.atan2((half.y - inner.y) / ry, (half.x - inner.x) / rx);
  const last = Math.atan2((-half.y - inner.y) / ry, (-half.x - inner.x) / rx);
  const turned = last - first;
  const whole = 2 * Math.PI;
  return {
    ...{ rx, ry, angle, first },
    swept:
      sweep === 1
        ? ((turned % whole) + whole) % whole
        : ((turned % whole) - whole) % whole,
    centre: {
      x: moved.x + (from.x + to.x) / 2,
      y: moved.y + (from.y + to.y) / 2,
    },
  };
}

function curveOf(
  { rx, ry, angle, centre }: Ellipse,
  start: number,
  step: number,
): [Point, Point, Point] {
  const bend = (4 / 3) * Math.tan(step / 4);
  const end = start + step;
  const on = (x: number, y: number): Point => {
    const { x: dx, y: dy } = spin({ x: rx * x, y: ry * y }, angle);
    return { x: centre.x + dx, y: centre.y + dy };
  };
  return [
    on(
      Math.cos(start) - bend * Math.sin(start),
      Math.sin(start) + bend * Math.cos(start),
    ),
    on(
      Math.cos(end) + bend * Math.sin(end),
      Math.sin(end) - bend * Math.cos(end),
    ),
    on(Math.cos(end), Math.sin(end)),
  ];
}

function spin({ x, y }: Point, angle: number): Point {
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return { x: x * cos - y * sin, y: x * sin + y * cos };
}
