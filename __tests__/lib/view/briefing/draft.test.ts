/** @jest-environment node */
import fc from "fast-check";
import { anyBriefing } from "../../../fixtures/any-briefing";
import { draftText, lostLines, openDraft } from "@/lib/view/briefing/draft";
import {
  duplicateScene,
  moveItem,
  moveScene,
  removeScene,
} from "@/lib/view/briefing/edit-briefing";
import { readBriefing } from "@/lib/view/briefing/read-briefing";
import { writeBriefing } from "@/lib/view/briefing/write-briefing";

const TEXT = writeBriefing({
  ...{ name: "iowa", title: { en: "Iowa", zh: "" }, language: "en" },
  minutes: 10,
  scenes: [],
}).concat("\n## First\n\nid: first\nchart: timeline\n");

describe("openDraft(text, name)", () => {
  it("openDraft() opens any file that was written, scene by scene and without loss", () => {
    fc.assert(
      fc.property(anyBriefing, (briefing) => {
        const text = writeBriefing(briefing);
        expect(openDraft(text, briefing.name)).toEqual({
          form: "scenes",
          briefing,
        });
      }),
      { numRuns: 100 },
    );
  });

  it("openDraft() opens as text what scenes would lose", () => {
    for (const line of ["unknown: key", "chart: none", "id: second"]) {
      const text = TEXT.replace("chart: timeline", `chart: timeline\n${line}`);
      const draft = openDraft(text, "iowa");
      expect(draft).toEqual({ form: "text", text });
      expect(draftText(draft)).toBe(text);
    }
    expect(openDraft("no briefing", "x").form).toBe("text");
  });

  it("lostLines() names the lines that stand in no scene, whatever their spaces", () => {
    const { briefing } = readBriefing(TEXT, "iowa");
    if (!briefing) throw new Error("unread");
    expect(lostLines(TEXT.replaceAll(": ", ":  "), briefing)).toEqual([]);
    expect(lostLines(`stray\n${TEXT}`, briefing)).toEqual([1]);
  });
});

describe("editing scenes", () => {
  it("moveItem() keeps every item, and puts one where it was asked to", () => {
    const at = fc.integer({ min: -2, max: 7 });
    fc.assert(
      fc.property(at, at, (from, to) => {
        const moved = moveItem(["a", "b", "c", "d", "e"], from, to);
        expect([...moved].sort()).toEqual(["a", "b", "c", "d", "e"]);
      }),
    );
    expect(moveItem(["a", "b", "c"], 0, 2)).toEqual(["b", "c", "a"]);
  });

  it("duplicateScene() gives the copy an id of its own", () => {
    fc.assert(
      fc.property(anyBriefing, (briefing) => {
        const twice = duplicateScene(duplicateScene(briefing, 0), 0);
        const ids = twice.scenes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(briefing.scenes.length + 2);
        const once = removeScene(removeScene(twice, 1), 1);
        expect(moveScene(once, 0, 0)).toEqual(briefing);
      }),
      { numRuns: 50 },
    );
  });
});
