/** @jest-environment node */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { anyBriefing } from "../../../fixtures/any-briefing";
import { DATA_FOLDER } from "../../../fixtures/read-record";
import { LIMITS } from "@/lib/view/briefing/briefing-limits";
import { readBriefing } from "@/lib/view/briefing/read-briefing";
import { writeBriefing } from "@/lib/view/briefing/write-briefing";

const shipped = (name: string) =>
  readFileSync(join(DATA_FOLDER, "briefings", `${name}.md`), "utf8");
const IOWA = shipped("iowa-in-ten-minutes");

/** The problems of a file as `line reason value`. */
function problemsOf(...lines: readonly string[]): string[] {
  return readBriefing(lines.join("\n"), "made").problems.map(
    ({ line, reason, value }) => [line, reason, value].join(" ").trim(),
  );
}

const HEAD = ["---", "title: Made", "---"];
const SCENE = ["## Scene", "", "id: one", ""];

describe("readBriefing(text, name)", () => {
  it("readBriefing() gives back what writeBriefing() wrote", () => {
    fc.assert(
      fc.property(anyBriefing, (briefing) => {
        const read = readBriefing(writeBriefing(briefing), briefing.name);
        expect(read.briefing).toEqual(briefing);
      }),
      { numRuns: 300 },
    );
  });

  it("readBriefing() takes line ends and a byte order mark of any system", () => {
    const read = readBriefing(IOWA, "iowa");
    const foreign = `\uFEFF${IOWA.replaceAll("\n", "\r\n")}`;
    expect(readBriefing(foreign, "iowa")).toEqual(read);
    expect(read.problems).toEqual([]);
  });

  it("readBriefing() knows where each text stands", () => {
    const { lines } = readBriefing(IOWA, "iowa");
    const at = (place: string) => IOWA.split("\n")[(lines.get(place) ?? 0) - 1];
    expect(at("title.zh")).toMatch(/^title\.zh: /);
    expect(at("scenes.1.query")).toBe("view: place=us-ia&from=1979&to=1984");
    expect(at("scenes.1.steps.2.lit")).toBe(
      "step.light: 1984-iowa-branstad-member-delegation",
    );
    expect(at("scenes.1.text.en")).toBe(
      "The agreement was the first such tie for Hebei.",
    );
    expect(at("scenes.1.notes.zh")).toMatch(/^与邓小平的会见/);
  });

  it.each([
    ["an empty file", [""], ["1 no-head", "1 no-title", "1 no-scene"]],
    ["no head", [...SCENE], ["1 no-head", "1 no-title"]],
    [
      "a head without an end",
      ["---", "title: Made", "", ...SCENE],
      ["1 head-open"],
    ],
    [
      "what stands before the first scene",
      [...HEAD, "Hello", ...SCENE],
      ["4 before-scene Hello"],
    ],
    [
      "values of the head",
      ["---", 'title: "a', "language: fr", "minutes: 0", "x", "---", ...SCENE],
      ["2 value-quotes title", "3 language fr", "4 minutes 0", "5 no-key x"],
    ],
    [
      "keys",
      [...HEAD, "## A", "id: a", "chart: pie", "id: b", "size: 3", ""],
      ["6 chart pie", "7 key-twice id", "8 unknown-key size"],
    ],
    [
      "ids",
      [...HEAD, "## A", "", "text", "## B", "id: B", "## C", "id: c", "## D"],
      ["4 no-id", "8 id-form B", "11 no-id"],
    ],
    [
      "steps",
      [...HEAD, "## A", "id: a", "step.text: x", "step:", "step: kind=visit"],
      ["6 step-first step.text", "7 step-empty"],
    ],
    [
      "figures and quotations",
      [...HEAD, "## A", "id: a", "figure: 284", "quote: Words"],
      ["6 figure-form 284", "6 figure-label", "7 quote-source"],
    ],
    [
      "parts",
      [...HEAD, ...SCENE, "### Note", "x", "### Notes", "### Notes"],
      ["8 unknown-part Note", "11 part-twice Notes"],
    ],
  ])("readBriefing() says by line what is wrong with %s", (_, lines, found) => {
    expect(problemsOf(...lines)).toEqual(found);
  });

  it("readBriefing() reads no more than a briefing may hold", () => {
    const scenes = Array.from({ length: 70 }, (_, i) => `## S\nid: s${i}\n`);
    const long = readBriefing([...HEAD, ...scenes].join("\n"), "made");
    expect(long.briefing?.scenes).toHaveLength(LIMITS.scenes);
    expect(long.problems.map(({ reason }) => reason)).toEqual([
      "too-many-scenes",
    ]);
    expect(problemsOf("a".repeat(LIMITS.file + 1))).toEqual(["1 too-long"]);
    expect(problemsOf("PK\0\u0003")).toEqual(["1 not-text"]);
    expect(problemsOf(...HEAD, ...SCENE, "a".repeat(9000))).toEqual([
      "8 text-long",
    ]);
  });
});

describe("writeBriefing(briefing)", () => {
  it.each(["first-pair-to-284", "leaders-below-the-nation"])(
    "writeBriefing() writes %s as it stands in the record",
    (name) => {
      const { briefing } = readBriefing(shipped(name), name);
      expect(briefing && writeBriefing(briefing)).toBe(shipped(name));
    },
  );
});
