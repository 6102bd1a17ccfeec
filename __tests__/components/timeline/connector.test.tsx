import { render } from "@testing-library/react";
import "../../fixtures/stand-in-browser";
import { Connector } from "@/components/timeline/connector";
import { placesOf } from "@/lib/layout/timeline/places-of";
import type { PlacedTimeline } from "@/lib/layout/timeline/placed-timeline";
import { drawnConnector } from "../../fixtures/drawn-timeline";
import { placeAt } from "../../fixtures/placed-record";
import { timelineAt } from "../../fixtures/timeline-props";

const QUERY = "lanes=actor&actor=xi-jinping,terry-branstad,jerry-brown";
const { events } = timelineAt(QUERY);
const timeline = placeAt(QUERY);
const rowOf = (passes: (lanes: number) => boolean) =>
  events.findIndex((_, row) => passes(placesOf(timeline, row).length));

/** The numbers of a path, by twos. */
const pointsOf = (path: Element | null | undefined) =>
  [...(path?.getAttribute("d") ?? "").matchAll(/[ML](\S+) (\S+?)(?=L|$)/g)].map(
    ([, x, y]) => [Number(x), Number(y)],
  );

const show = (row: number | null, of: PlacedTimeline = timeline) =>
  render(<Connector timeline={of} gutter={172} {...{ row }} />);

it("an event in several lanes has a line through all its places, and a ring at each", () => {
  const row = rowOf((lanes) => lanes > 1);
  show(row);
  const places = placesOf(timeline, row).map(({ x, y }) => [
    ...[Math.round(x * 10) / 10, y],
  ]);
  const { svg, plot, paths, rings } = drawnConnector();
  expect(paths.map(pointsOf)).toEqual([places, places]);
  expect(
    rings.map((ring) => [
      ...[Number(ring.getAttribute("cx")), Number(ring.getAttribute("cy"))],
    ]),
  ).toEqual(places);
  expect(svg).toHaveAttribute("aria-hidden", "true");
  expect(svg).toHaveAttribute("width", String(timeline.width + 172));
  expect(svg).toHaveAttribute("height", String(timeline.height));
  expect(plot).toHaveAttribute("transform", "translate(172 0)");
});

it("takes no pointer from what is under it", () => {
  show(rowOf((lanes) => lanes > 1));
  expect(drawnConnector().svg).toHaveClass("pointer-events-none");
});

it.each([
  ["no event", null],
  ["an event in one lane", rowOf((lanes) => lanes === 1)],
  ["an event that is not drawn", rowOf((lanes) => lanes === 0)],
])("%s has none", (_, row) => {
  expect(row).not.toBe(-1);
  show(row);
  expect(drawnConnector().svg).toBeNull();
});
