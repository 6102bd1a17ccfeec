/** @jest-environment node */
import { readRecord } from "../fixtures/read-record";
import { loadBriefing, loadBriefings } from "@/lib/data/load-briefings";
import { briefingRecord } from "@/lib/describe/briefing/briefing-record";
import { fillBriefing } from "@/lib/describe/briefing/fill-briefing";
import type { Bilingual } from "@/lib/model/bilingual";
import type { Briefing, Scene } from "@/lib/view/briefing/briefing";
import { readReference, REFERENCES } from "@/lib/view/briefing/references";

const BRIEFINGS = loadBriefings();
const record = readRecord();
const inRecord = briefingRecord(record, "en");

/** Every text of a scene by where it stands. */
function textsOf(scene: Scene): [place: string, text: Bilingual][] {
  const { title, figure, quote, text, notes, steps } = scene;
  return [
    ["title", title],
    ["text", text],
    ["notes", notes],
    ...(figure ? [["figure", figure.label] as [string, Bilingual]] : []),
    ...(quote ? [["quote", quote.by] as [string, Bilingual]] : []),
    ...steps.map((step, i): [string, Bilingual] => [`step ${i}`, step.text]),
  ];
}

function allTexts({ title, scenes }: Briefing): [string, Bilingual][] {
  return [
    ["title", title],
    ...scenes.flatMap((scene) =>
      textsOf(scene).map(([place, text]): [string, Bilingual] => [
        `${scene.id}: ${place}`,
        text,
      ]),
    ),
  ];
}

describe("loadBriefings()", () => {
  it("loadBriefings() finds the three that ship", () => {
    expect(BRIEFINGS.map(({ name }) => name)).toEqual([
      "first-pair-to-284",
      "iowa-in-ten-minutes",
      "leaders-below-the-nation",
    ]);
    expect(loadBriefing("iowa-in-ten-minutes")).toBe(BRIEFINGS[1]);
    expect(loadBriefing("nobody")).toBeNull();
  });
});

describe.each(BRIEFINGS.map((briefing) => [briefing.name, briefing] as const))(
  "the briefing %s",
  (_, briefing) => {
    it("has eight to twelve scenes and its length", () => {
      expect(briefing.scenes.length).toBeGreaterThanOrEqual(8);
      expect(briefing.scenes.length).toBeLessThanOrEqual(12);
      expect(briefing.minutes).toBeGreaterThanOrEqual(10);
    });

    it("has no digit of its own: every number and date is a reference", () => {
      const typed = allTexts(briefing).flatMap(([place, { en, zh }]) =>
        [en, zh]
          .map((text) => text.replace(REFERENCES, ""))
          .filter((text) => /[0-9０-９]/.test(text))
          .map((text) => `${place}: ${text}`),
      );
      expect(typed).toEqual([]);
    });

    it("says everything in both languages, with the same references", () => {
      const uneven = allTexts(briefing).filter(([, { en, zh }]) => {
        const references = [en, zh].map((text) =>
          [...new Set(text.match(REFERENCES) ?? [])].sort().join(" "),
        );
        return en === "" || zh === "" || references[0] !== references[1];
      });
      expect(uneven).toEqual([]);
    });

    it("lights in each step what its line gives a date of", () => {
      const dark = briefing.scenes.flatMap(({ id, steps }) =>
        steps.flatMap((step) =>
          (step.text.en.match(REFERENCES) ?? [])
            .map(readReference)
            .filter(
              (reference) =>
                reference !== null &&
                ["date", "month", "year"].includes(reference.measure) &&
                !step.lit.includes(reference.argument),
            )
            .map((reference) => `${id}: ${reference?.written ?? ""}`),
        ),
      );
      expect(dark).toEqual([]);
    });

    it("asks the record for nothing that it does not have", () => {
      expect(fillBriefing(briefing, inRecord, "en").issues).toEqual([]);
    });
  },
);

describe("what the briefings claim", () => {
  const filled = (name: string) => {
    const briefing = loadBriefing(name);
    if (!briefing) throw new Error(`no briefing ${name}`);
    return fillBriefing(briefing, inRecord, "en", true);
  };
  const sister = record.pairs.filter(({ tie }) => tie === "sister");
  const countOf = (part: string) =>
    sister.filter(({ id }) => id.includes(part)).length;

  it("is in their titles as people know it", () => {
    expect(filled("first-pair-to-284").title).toEqual({
      first: "From the first pair to 284",
      ...{ lang: "en", second: "从首对友好关系到284对" },
    });
    expect(filled("leaders-below-the-nation").title.first).toBe(
      "Leaders at the subnational level",
    );
    expect(filled("iowa-in-ten-minutes").title.first).toBe(
      "A state in ten minutes: Iowa",
    );
  });

  it("holds for the numbers on the wall", () => {
    const { scenes } = filled("first-pair-to-284");
    const figures = new Map(
      scenes.map(({ id, figure }) => [id, figure?.value]),
    );
    expect(figures.get("record")).toBe(String(record.events.length));
    expect(figures.get("counts")).toBe("284");
    expect(figures.get("growth")).toBe(
      String(sister.filter(({ established }) => established).length),
    );
    expect(JSON.stringify(scenes)).toContain(
      `The record documents ${sister.length} sister ties one by one.`,
    );
  });

  it("holds where it says that a place has the most ties", () => {
    const most = (ids: readonly string[]) =>
      ids.reduce((a, b) => (countOf(`${b}-`) > countOf(`${a}-`) ? b : a));
    const regions = (country: string) =>
      record.places
        .filter(
          ({ id, parent }) =>
            id.startsWith(`${country}-`) && parent === country,
        )
        .map(({ id }) => id);
    expect(most(regions("us"))).toBe("us-ca");
    expect(most(regions("cn"))).toBe("cn-jiangsu");
  });
});
