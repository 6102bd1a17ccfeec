import { render } from "@testing-library/react";
import { Mark } from "@/components/timeline/mark";
import type { MarkShape } from "@/lib/layout/timeline/placed";
import { pagePalette } from "@/lib/theme/palette";
import { lastFigure } from "../../fixtures/drawn-timeline";
import { makeEvent } from "../../fixtures/made-events";

const COLOUR = pagePalette.visit;

/** Draws a mark 60 pixels wide, as its lane does: the group gives the colours. */
function draw(shape: MarkShape, approximate = false, selected = false) {
  const event = makeEvent("made", { approximate });
  render(
    <svg>
      <g fill={COLOUR}>
        <Mark
          mark={{ event, shape, x0: 20, x1: 80, y: 50 }}
          palette={pagePalette}
          selected={selected}
        />
      </g>
    </svg>,
  );
  return lastFigure();
}

it("a day is a solid circle in the middle of its extent", () => {
  const figure = draw("point");
  expect(figure.tagName).toBe("circle");
  expect(figure).toHaveAttribute("cx", "50");
  expect(figure).toHaveAttribute("cy", "50");
  expect(figure).not.toHaveAttribute("fill");
});

it("several days are a solid bar as long as they are", () => {
  const figure = draw("span");
  expect(figure.tagName).toBe("rect");
  expect(figure).not.toHaveAttribute("fill");
  expect(Number(figure.getAttribute("width"))).toBeCloseTo(60, -1);
});

it.each(["month", "year"] as const)(
  "a date known to the %s is a hollow bar as long as it may mean",
  (shape) => {
    const figure = draw(shape);
    expect(figure.tagName).toBe("rect");
    expect(figure).toHaveAttribute("fill", pagePalette.card);
    expect(figure).toHaveAttribute("stroke", COLOUR);
    expect(figure).not.toHaveAttribute("stroke-dasharray");
    expect(Number(figure.getAttribute("width"))).toBeCloseTo(60, -1);
  },
);

it("a month has round ends, a year has corners", () => {
  const month = draw("month");
  const year = draw("year");
  expect(year).not.toBe(month);
  expect(Number(year.getAttribute("rx"))).toBeLessThan(
    Number(month.getAttribute("rx")),
  );
});

it("an approximate date is dashed", () => {
  expect(draw("year", true)).toHaveAttribute("stroke-dasharray");
});

it.each(["point", "span", "month"] as const)(
  "the selected event has a ring, as a %s",
  (shape) => {
    expect(draw(shape, false, true)).toHaveAttribute("stroke", pagePalette.ink);
  },
);
