import { render } from "@testing-library/react";
import { Mark } from "@/components/timeline/mark";
import { SoftEdges } from "@/components/timeline/soft-edges";
import type {
  MarkShape,
  PlacedMark,
} from "@/lib/layout/timeline/placed-timeline";
import { pagePalette } from "@/lib/theme/palette";
import { lastFigure, opacitiesOf } from "../../fixtures/drawn-timeline";

const COLOUR = pagePalette.visit;
const made: PlacedMark = {
  ...{ row: 0, shape: "point", x0: 20, x1: 80, y: 50 },
  ...{ approximate: false, open: null },
};

/** Draws a mark 60 pixels wide, as its lane does: the group gives the colours. */
function draw(fields: Partial<PlacedMark>, selected = false) {
  render(
    <svg>
      <SoftEdges
        fades={(["both", "start", "end"] as const).map((ends) => ({
          ...{ ink: "visit", ends },
        }))}
        palette={pagePalette}
      />
      <g fill={COLOUR} stroke={pagePalette.card}>
        <Mark
          {...{ selected }}
          mark={{ ...made, ...fields }}
          ink="visit"
          given="visit"
          palette={pagePalette}
        />
      </g>
    </svg>,
  );
  return lastFigure();
}

it("a day is a solid circle in the middle of its extent", () => {
  const figure = draw({ shape: "point" });
  expect(figure.tagName).toBe("circle");
  expect(figure).toHaveAttribute("cx", "50");
  expect(figure).toHaveAttribute("cy", "50");
  expect(figure).not.toHaveAttribute("fill");
  expect(figure).not.toHaveAttribute("stroke");
});

it("several days are a solid bar as long as they are", () => {
  const figure = draw({ shape: "span" });
  expect(figure.tagName).toBe("rect");
  expect(figure).not.toHaveAttribute("fill");
  expect(figure).not.toHaveAttribute("stroke");
  expect(Number(figure.getAttribute("width"))).toBeCloseTo(60, -1);
});

it.each(["month", "year"] as const)(
  "a date known to the %s is a bar as long as it may mean, without sharp ends",
  (shape) => {
    const figure = draw({ shape });
    expect(figure.tagName).toBe("rect");
    const [first = 1, ...rest] = opacitiesOf(figure);
    const last = rest.pop();
    expect(first).toBeLessThan(0.5);
    expect(last).toBe(first);
    expect(rest).toContain(1);
    expect(figure).toHaveAttribute("stroke", "none");
    expect(figure).not.toHaveAttribute("stroke-dasharray");
    expect(Number(figure.getAttribute("width"))).toBeCloseTo(60, -1);
  },
);

it.each([
  ["start", [true, false]],
  ["end", [false, true]],
  ["both", [true, true]],
] as const)("a range open at its %s fades out there only", (open, faint) => {
  const stops = opacitiesOf(draw({ shape: "span", open }));
  expect([stops[0], stops.at(-1)].map((one) => (one ?? 1) < 0.5)).toEqual(
    faint,
  );
  expect(stops).toContain(1);
});

it("a month has round ends, a year has corners", () => {
  const month = draw({ shape: "month" });
  const year = draw({ shape: "year" });
  expect(year).not.toBe(month);
  expect(Number(year.getAttribute("rx"))).toBeLessThan(
    Number(month.getAttribute("rx")),
  );
});

it.each<MarkShape>(["point", "span", "month", "year"])(
  "an approximate date is dashed in its own colour, as a %s",
  (shape) => {
    const figure = draw({ shape, approximate: true });
    expect(figure).toHaveAttribute("stroke-dasharray");
    expect(figure).toHaveAttribute("stroke", COLOUR);
  },
);

it.each<MarkShape>(["point", "span", "month"])(
  "the selected event has a ring, as a %s",
  (shape) => {
    const figure = draw({ shape }, true);
    expect(figure).toHaveAttribute("stroke", pagePalette.ink);
    expect(figure).not.toHaveAttribute("stroke-dasharray");
  },
);

it("a selected approximate date keeps its dashes", () => {
  expect(draw({ approximate: true }, true)).toHaveAttribute("stroke-dasharray");
});

it("where the group gives another colour or none, a mark brings its own", () => {
  for (const given of ["policy", null] as const) {
    render(
      <svg>
        <g>
          <Mark
            mark={made}
            ink="visit"
            {...{ given }}
            palette={pagePalette}
            selected={false}
          />
        </g>
      </svg>,
    );
    expect(lastFigure()).toHaveAttribute("fill", COLOUR);
  }
});
