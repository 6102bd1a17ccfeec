/** @jest-environment node */
import { readPath } from "@/lib/export/slides/drawing/svg-path";
import { svgShapes } from "@/lib/export/slides/drawing/svg-shapes";

const at = (x: number, y: number) => ({ x, y });

test("readPath(data) reads absolute and relative parts, and lines that follow a move", () => {
  expect(readPath("M1,2 3 4h5v-1l-1-1zm1 1V9")).toEqual([
    { to: "move", points: [at(1, 2)] },
    { to: "line", points: [at(3, 4)] },
    { to: "line", points: [at(8, 4)] },
    { to: "line", points: [at(8, 3)] },
    { to: "line", points: [at(7, 2)] },
    { to: "close", points: [] },
    { to: "move", points: [at(2, 3)] },
    { to: "line", points: [at(2, 9)] },
  ]);
});

test("readPath(an arc) draws it as curves that end where it does", () => {
  const parts = readPath("M0,0a5,5,0,1,1,10,0");
  expect(parts.map(({ to }) => to)).toEqual(["move", "curve", "curve"]);
  const [top, end] = parts.slice(1).map(({ points }) => points.at(-1));
  expect(top?.x).toBeCloseTo(5);
  expect(top?.y).toBeCloseTo(-5);
  expect(end?.x).toBeCloseTo(10);
  expect(end?.y).toBeCloseTo(0);
});

test("readPath(an outline that goes on after it closed) goes on from its beginning", () => {
  expect(readPath("M2,2h2v2zl1,0").at(-1)).toEqual({
    to: "line",
    points: [at(3, 2)],
  });
});

test("svgShapes(markup) places what nested drawings, moves and scales hold", () => {
  const shapes = svgShapes(
    '<svg viewBox="0 0 100 50"><svg x="10" y="5" width="50" viewBox="0 0 100 100"><g transform="translate(4,2)scale(2)" fill="#112233" opacity="0.5"><rect x="1" y="1" width="3" height="2"/></g></svg></svg>',
    null,
  );
  expect(shapes).toEqual([
    expect.objectContaining({
      ...{ kind: "rect", x: 13, y: 7, width: 3, height: 2 },
      fill: { hex: "112233", opacity: 0.5 },
    }),
  ]);
});

test("svgShapes(markup) gathers what has a name on the page, and makes a line of each tspan that is placed", () => {
  const [group] = svgShapes(
    '<svg viewBox="0 0 9 9"><a aria-label="A &amp; B"><text font-size="4" fill="#000"><tspan x="1" y="2">One <tspan font-weight="600">strong</tspan></tspan><tspan x="1" dy="5">Two</tspan></text></a></svg>',
    null,
  );
  expect(group).toMatchObject({
    kind: "group",
    name: "A & B",
    shapes: [
      {
        x: 1,
        y: 2,
        size: 4,
        runs: [{ text: "One " }, { text: "strong", bold: true }],
      },
      { x: 1, y: 7, runs: [{ text: "Two" }] },
    ],
  });
});
