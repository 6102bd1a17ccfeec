/** @jest-environment node */
import fc from "fast-check";
import { matchOptions, type OptionSection } from "@/lib/select/match-options";
import type { FilterOption } from "@/lib/select/options";

const option = (
  id: string,
  name: string,
  alt = "",
  note = "",
): FilterOption => ({
  id,
  name,
  alt,
  kind: "person",
  country: "US",
  note,
});
const SECTIONS: readonly OptionSection[] = [
  {
    id: "people",
    label: "People",
    options: [
      option(
        "branstad",
        "Terry Branstad",
        "特里·布兰斯塔德",
        "Governor of Iowa",
      ),
      option("xi", "Xi Jinping", "习近平"),
      option("maxine", "Maxine Lee"),
    ],
  },
  {
    id: "governments",
    label: "Governments",
    options: [option("gov-us-ia", "State of Iowa", "艾奥瓦州")],
  },
];
const COUNTS = new Map([
  ["branstad", 12],
  ["xi", 59],
]);
const match = (query: string, counts = COUNTS, cap = 60) =>
  matchOptions(SECTIONS, query, counts, cap).map(({ id, options, more }) => [
    id,
    options.map((found) => found.option.id),
    more,
  ]);

it("matchOptions() without a search lists every choice, those with most events first and those with none last", () => {
  expect(match("")).toEqual([
    ["people", ["xi", "branstad", "maxine"], 0],
    ["governments", ["gov-us-ia"], 0],
  ]);
});

it("matchOptions() searches both languages, whatever the case and accents", () => {
  expect(match("习近")).toEqual([["people", ["xi"], 0]]);
  expect(match("JINPÍNG xi")).toEqual([["people", ["xi"], 0]]);
});

it("matchOptions() puts the better match first, and its section too", () => {
  const all = new Map([...COUNTS, ["maxine", 1], ["gov-us-ia", 1]]);
  expect(match("xi", all)).toEqual([["people", ["xi", "maxine"], 0]]);
  expect(match("iowa", all)).toEqual([
    ["governments", ["gov-us-ia"], 0],
    ["people", ["branstad"], 0],
  ]);
});

it("matchOptions() finds nothing for nonsense", () => {
  expect(match("qqq")).toEqual([]);
});

it("matchOptions() tells each choice's events, none where the counts say nothing", () => {
  const [people] = matchOptions(SECTIONS, "", COUNTS, 60);
  expect(people?.options.map(({ count }) => count)).toEqual([59, 12, 0]);
});

it("matchOptions() lists at most `cap` choices and says how many it leaves out, losing none", () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 90 }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(lengths, fc.integer({ min: 1, max: 60 }), (sizes, cap) => {
      const sections = sizes.map((size, s) => ({
        id: `${s}`,
        label: "",
        options: Array.from({ length: size }, (_, i) =>
          option(`${s}-${i}`, "x"),
        ),
      }));
      const found = matchOptions(sections, "x", new Map(), cap);
      const listed = found.reduce(
        (sum, { options }) => sum + options.length,
        0,
      );
      const total = sizes.reduce((sum, size) => sum + size, 0);
      expect(listed).toBe(Math.min(cap, total));
      for (const { id, options, more } of found)
        expect(options.length + more).toBe(sizes[Number(id)]);
    }),
  );
});
