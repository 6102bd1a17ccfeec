/** @jest-environment node */
import { CHARTS } from "@/components/charts/chart-registry";
import { PAIRS_CHARTS } from "@/components/charts/pairs-registry";
import { TRADE_CHARTS } from "@/components/charts/trade-registry";
import { TRADE_SECTIONS } from "@/components/trade/trade-sections";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { embedHref, imageHref, liveHref } from "@/lib/view/picture-href";
import {
  isViewName,
  livePage,
  VIEW_NAMES,
  viewPage,
} from "@/lib/view/view-names";

it("VIEW_NAMES has the timeline and every chart of every page, once", () => {
  const charts = [...CHARTS, ...PAIRS_CHARTS, ...TRADE_CHARTS];
  const names = new Set(["timeline", ...charts.map(({ name }) => name)]);
  expect([...VIEW_NAMES].sort()).toEqual([...names].sort());
});

it("viewPage and livePage name a page that shows the view", () => {
  const on: Record<string, readonly string[]> = {
    "/": CHARTS.map(({ name }) => name),
    "/pairs": PAIRS_CHARTS.map(({ name }) => name),
    "/trade": TRADE_SECTIONS.flatMap(({ charts }) => charts),
  };
  for (const name of VIEW_NAMES.filter((view) => view !== "timeline")) {
    expect(on[viewPage(name)]).toContain(name);
    expect(on[livePage(name)]).toContain(name);
  }
});

it("livePage prefers the page of trade for what it shows", () => {
  const shown = TRADE_SECTIONS.flatMap(({ charts }) => charts);
  expect(new Set(shown.map(livePage))).toEqual(new Set(["/trade"]));
});

it("isViewName knows its own and nothing else", () => {
  expect(isViewName("pairs-map")).toBe(true);
  expect(isViewName("toString")).toBe(false);
});

const view = { ...DEFAULT_VIEW, places: ["us-ia"], theme: "dark" as const };

it("embedHref has the view, and the language as a parameter", () => {
  expect(embedHref("pairs-map", view, { theme: "light" }, "zh")).toBe(
    "/embed/pairs-map?place=us-ia&theme=light&lang=zh",
  );
  expect(embedHref("timeline", DEFAULT_VIEW, {}, "en")).toBe("/embed/timeline");
});

it("imageHref has the format as its ending", () => {
  expect(imageHref("pairs-map", "png", view, { scale: 2 }, "en")).toBe(
    "/charts/pairs-map.png?place=us-ia&scale=2",
  );
});

it("liveHref leads to the chart on its page", () => {
  expect(liveHref("pairs-map", view, "zh")).toBe(
    "/zh/pairs?place=us-ia#chart-pairs-map",
  );
  expect(liveHref("state-exports", view, "en")).toBe(
    "/trade?place=us-ia#chart-state-exports",
  );
  expect(liveHref("timeline", DEFAULT_VIEW, "en")).toBe("/");
});
