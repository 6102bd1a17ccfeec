/** @jest-environment node */
import fc from "fast-check";
import { anyBriefing } from "../../../fixtures/any-briefing";
import {
  addView,
  takesStep,
  type AddedView,
} from "@/lib/view/briefing/add-view";
import { diffQuery } from "@/lib/view/briefing/diff-query";
import { patchQuery } from "@/lib/view/briefing/patch-query";
import { readBriefing } from "@/lib/view/briefing/read-briefing";
import { writeBriefing } from "@/lib/view/briefing/write-briefing";

const VIEW: AddedView = {
  chart: "timeline",
  query: "place=us-ia&from=1990",
  title: "Iowa ",
  locale: "en",
};

describe("addView(briefing, view, place)", () => {
  it("addView() leaves all else as it was, and what it makes can be read back", () => {
    fc.assert(
      fc.property(anyBriefing, (briefing) => {
        const added = addView(briefing, VIEW, { as: "scene" });
        expect(added.scenes.slice(0, -1)).toEqual(briefing.scenes);
        const last = added.scenes.at(-1);
        expect(last).toMatchObject({ chart: "timeline", query: VIEW.query });
        expect(last?.title).toEqual({ en: "Iowa", zh: "" });
        const read = readBriefing(writeBriefing(added), briefing.name);
        expect(read.briefing).toEqual(added);
      }),
      { numRuns: 50 },
    );
  });

  it("addView() makes a step of what differs from its scene", () => {
    const made = addView(
      {
        name: "x",
        title: { en: "X", zh: "" },
        language: "en",
        minutes: null,
        scenes: [],
      },
      { ...VIEW, query: "place=us-ia&to=1985" },
      { as: "scene" },
    );
    const [scene] = made.scenes;
    expect(scene && takesStep(scene, VIEW)).toBe(true);
    const stepped = addView(made, VIEW, { as: "step", scene: 0 });
    expect(stepped.scenes[0]?.steps).toEqual([
      { query: "from=1990&to=", lit: [], text: { en: "Iowa", zh: "" } },
    ]);
    const other = { ...VIEW, chart: "pairs-map" } as const;
    const changed = addView(made, other, { as: "view", scene: 0 });
    expect(changed.scenes[0]?.chart).toBe("pairs-map");
    expect(changed.scenes[0]?.title).toEqual(scene?.title);
  });
});

describe("diffQuery(from, to)", () => {
  it("patchQuery() makes of the first what diffQuery() was given as the second", () => {
    const query = fc
      .dictionary(
        fc.constantFrom("place", "from", "to", "q", "kind"),
        fc.stringMatching(/^[a-z0-9,&=+ 中-]{1,8}$/),
      )
      .map((params) => new URLSearchParams(params).toString());
    fc.assert(
      fc.property(query, query, (from, to) => {
        const patched = new URLSearchParams(
          patchQuery(from, diffQuery(from, to)),
        );
        patched.sort();
        const wanted = new URLSearchParams(to);
        wanted.sort();
        expect(patched.toString()).toBe(wanted.toString());
      }),
    );
  });
});
