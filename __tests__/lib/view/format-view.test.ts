/** @jest-environment node */
import { clearFilters, DEFAULT_VIEW } from "@/lib/view/default-view";
import { filterKey, formatView, viewHref } from "@/lib/view/format-view";

it("formatView(DEFAULT_VIEW) is empty", () => {
  expect(formatView(DEFAULT_VIEW)).toBe("");
});

it("formatView() writes parameters in one order, commas as they are", () => {
  expect(
    formatView({
      ...DEFAULT_VIEW,
      theme: "dark",
      places: ["us-ia", "cn-hebei"],
      match: "all",
      from: "1985~",
      actors: ["xi-jinping"],
    }),
  ).toBe(
    "actor=xi-jinping&place=us-ia,cn-hebei&match=all&from=1985~&theme=dark",
  );
});

it("formatView() encodes a search as forms do, half characters included", () => {
  const q = "Xi & Iowa, 友城 +1 \uD83C";
  expect(formatView({ ...DEFAULT_VIEW, q })).toBe(
    "q=Xi+%26+Iowa,+%E5%8F%8B%E5%9F%8E+%2B1+%EF%BF%BD",
  );
});

it("viewHref() adds a question mark only before a query", () => {
  expect(viewHref("/zh", DEFAULT_VIEW)).toBe("/zh");
  expect(viewHref("/zh", { ...DEFAULT_VIEW, sort: "newest" })).toBe(
    "/zh?sort=newest",
  );
});

it("filterKey() differs where other events pass, and only there", () => {
  const view = { ...DEFAULT_VIEW, actors: ["xi-jinping"] };
  const key = filterKey(view);
  const compare = { facet: "actor", id: "robert-ray" } as const;
  expect(filterKey({ ...view, compare })).not.toBe(key);
  expect(filterKey({ ...view, q: "corn" })).not.toBe(key);
  const drawn = { lanes: "actor", bands: true, metric: "trade" } as const;
  expect(filterKey({ ...view, ...drawn, from: "1985", event: "x" })).toBe(key);
});

it("formatView() writes how the timeline is drawn", () => {
  expect(
    formatView({
      ...DEFAULT_VIEW,
      actors: ["xi-jinping"],
      compare: { facet: "actor", id: "robert-ray" },
      lanes: "place",
      bands: true,
      metric: "pairs",
    }),
  ).toBe(
    "actor=xi-jinping&compare=robert-ray&lanes=place&bands=on&metric=pairs",
  );
});

it("clearFilters() leaves selection, lanes, order and theme", () => {
  const view = {
    ...DEFAULT_VIEW,
    actors: ["xi-jinping"],
    from: "1985",
    q: "corn",
    bodyOnly: true,
    compare: { facet: "actor", id: "robert-ray" },
    lanes: "level",
    bands: true,
    metric: "trade",
    sort: "newest",
    event: "1979-ray-deng",
    theme: "dark",
  } as const;
  expect(formatView(clearFilters(view))).toBe(
    "lanes=level&bands=on&metric=trade&sort=newest&event=1979-ray-deng&theme=dark",
  );
});
