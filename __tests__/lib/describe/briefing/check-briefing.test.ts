/** @jest-environment node */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { anyBriefing } from "../../../fixtures/any-briefing";
import { DATA_FOLDER, readRecord } from "../../../fixtures/read-record";
import { MEASURE_NAMES } from "@/lib/describe/briefing/answer-reference";
import { briefingRecord } from "@/lib/describe/briefing/briefing-record";
import {
  checkBriefing,
  sayProblem,
} from "@/lib/describe/briefing/check-briefing";
import { fillBriefing } from "@/lib/describe/briefing/fill-briefing";
import { briefingFileFor } from "@/lib/messages/briefing-file-for";
import { BRIEFING_REASONS } from "@/lib/view/briefing/briefing-problem";
import { readBriefing } from "@/lib/view/briefing/read-briefing";
import { writeBriefing } from "@/lib/view/briefing/write-briefing";

const WORDS = [briefingFileFor("en"), briefingFileFor("zh")];
const record = briefingRecord(readRecord(), "en");
const FOLDER = join(DATA_FOLDER, "briefings");
const SHIPPED = readdirSync(FOLDER).map((file) =>
  readFileSync(join(FOLDER, file), "utf8"),
);

/** A file of a head and one scene out of a shipped one, so that a thousand take little time. */
const excerpt = fc
  .record({ file: fc.constantFrom(...SHIPPED), scene: fc.nat(11) })
  .map(({ file, scene }) => {
    const [head = "", ...scenes] = file.split(/^(?=## )/m);
    return head + (scenes[scene % scenes.length] ?? "");
  });

/** Such a file with lines and characters taken away, doubled, swapped or put in. */
const damaged = fc
  .record({
    text: excerpt,
    cuts: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat(40),
        put: fc.oneof(
          fc.string({ unit: "binary", maxLength: 12 }),
          fc.constantFrom(
            ...["\n## ", "\n---\n", "\n### Note\n", "\nid: one\n", "\nstep:\n"],
            ...["{{", "}}", "{{ties?tie=x}}", "{{date:}}", "{{shown}}", "\0"],
            ...["{{exports:constructor,last}}", "{{events?place=__proto__}}"],
          ),
        ),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ text, cuts }) =>
    cuts.reduce((now, { at, length, put }) => {
      const from = Math.floor(at * now.length);
      return now.slice(0, from) + put + now.slice(from + length);
    }, text),
  );

const anyFile = fc.oneof(
  { weight: 6, arbitrary: damaged },
  { weight: 2, arbitrary: anyBriefing.map(writeBriefing) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 400 }) },
);

describe("checkBriefing(text, name, record)", () => {
  it("checkBriefing() loads each of a thousand damaged files or says exactly why not", () => {
    const refused = { files: 0, reasons: new Set<string>() };
    fc.assert(
      fc.property(anyFile, (text) => {
        const { briefing, problems } = checkBriefing(text, "made", record);
        const lines = text.split(/\r\n?|\n/).length;
        for (const { reason } of problems) refused.reasons.add(reason);
        if (problems.length > 0) refused.files += 1;
        const isSaid = problems.every((problem) =>
          WORDS.every(
            (words) => !/undefined|\n/.test(sayProblem(problem, words)),
          ),
        );
        const isPlaced = problems.every(
          ({ line }) => line >= 1 && line <= lines,
        );
        // What has no problems is filled to the last brace.
        const isFilled =
          problems.length > 0 ||
          (briefing !== null &&
            !/\{\{[a-z]/.test(
              JSON.stringify(fillBriefing(briefing, record, "zh")),
            ));
        expect({ isSaid, isPlaced, isFilled }).toEqual({
          ...{ isSaid: true, isPlaced: true, isFilled: true },
        });
      }),
      { numRuns: 1000 },
    );
    expect(refused.files).toBeGreaterThan(200);
    expect(refused.reasons.size).toBeGreaterThan(15);
  });

  it("checkBriefing() finds what the record does not know, on its line", () => {
    const text = [
      ...["---", "title: Made {{shown}}", "---", "", "## A"],
      ...["", "id: a", "chart: timeline", "view: place=us-xx&from=1980"],
      ...["step: kind=visit", "step.light: 1979-ray-deng, nobody", ""],
      ...[
        "One {{ties}}",
        "two {{tie}} and {{date:nobody}}",
        "",
        "### 中文",
        "",
      ],
      ...["{{events?q=x}} {{reported-cities:2023-11-03}} {{exports}}"],
    ].join("\n");
    const { problems } = checkBriefing(text, "made", record);
    const said = (locale: "en" | "zh") =>
      problems.map((problem) => sayProblem(problem, briefingFileFor(locale)));
    expect(said("en")).toEqual([
      "Line 2: “{{shown}}” is not a reference as it should be written",
      "Line 9: the view has “place=us-xx”, which is not known",
      "Line 11: the event “1979-ray-deng” is lit, but the view of the step does not show it",
      "Line 11: there is no event “nobody”",
      "Line 14: the record cannot be asked for “tie”",
      "Line 14: the record has nothing of the name or date “nobody” to refer to",
      "Line 18: “q=x” cannot be asked for in a reference",
      "Line 18: the record does not document what is asked of “2023-11-03”",
      "Line 18: “{{exports}}” is not a reference as it should be written",
    ]);
    expect(said("zh")[1]).toBe("第9行：视图中的“place=us-xx”无法识别");
  });
});

describe("docs/briefings.md", () => {
  const docs = readFileSync(join(DATA_FOLDER, "../docs/briefings.md"), "utf8");

  it("shows a file that is right", () => {
    const [, example = ""] = /```markdown\n(.*?)```/s.exec(docs) ?? [];
    const { briefing, problems } = checkBriefing(example, "made", record);
    expect(problems).toEqual([]);
    expect(briefing?.scenes).toHaveLength(1);
  });

  it("names all that a reference can ask for", () => {
    expect(MEASURE_NAMES.filter((name) => !docs.includes(`{{${name}`))).toEqual(
      [],
    );
  });
});

describe("briefingFileFor(locale)", () => {
  it.each(["en", "zh"] as const)(
    "briefingFileFor() has words for all in %s",
    (locale) => {
      expect(Object.keys(briefingFileFor(locale).problem).sort()).toEqual(
        [...BRIEFING_REASONS].sort(),
      );
    },
  );
});

describe("fillBriefing(briefing, record, locale)", () => {
  const zh = briefingRecord(readRecord(), "zh");
  const iowa = readBriefing(
    readFileSync(join(FOLDER, "iowa-in-ten-minutes.md"), "utf8"),
    "iowa",
  ).briefing;
  if (!iowa) throw new Error("The briefing on Iowa cannot be read");

  it("fillBriefing() speaks the page's language, or both", () => {
    expect(fillBriefing(iowa, record, "en").title).toEqual({
      ...{ first: "A state in ten minutes: Iowa", lang: "en", second: null },
    });
    const { scenes, title } = fillBriefing(iowa, zh, "zh", true);
    expect(title.second).toBe("A state in ten minutes: Iowa");
    expect(scenes[1]?.figure).toEqual({
      value: "1983年7月22日",
      label: {
        first: "艾奥瓦州与河北省签署协议",
        ...{ lang: "zh", second: "Iowa and Hebei sign" },
      },
    });
    expect(scenes[1]?.text.second).toEqual([
      {
        kind: "paragraph",
        runs: [{ text: "The agreement was the first such tie for Hebei." }],
      },
    ]);
  });

  it("fillBriefing() falls back to the other language and says which", () => {
    const scene = { ...iowa.scenes[0], title: { en: "Only English", zh: "" } };
    const made = { ...iowa, scenes: [{ ...iowa.scenes[0]!, ...scene }] };
    expect(fillBriefing(made, zh, "zh", true).scenes[0]?.title).toEqual({
      ...{ first: "Only English", lang: "en", second: null },
    });
  });

  it("fillBriefing() patches the view of a scene by each step", () => {
    const { scenes } = fillBriefing(iowa, record, "en");
    const [scene] = scenes;
    expect(scene?.view.places).toEqual(["us-ia"]);
    expect(scene?.steps.map(({ view }) => [view.places, view.kinds])).toEqual([
      [["us-ia"], ["sister-milestone"]],
      [["us-ia"], ["leader-meeting"]],
      [["us-ia"], ["visit"]],
    ]);
    expect(scene?.filters).toBe("Filtered by: Iowa");
    expect(scenes[1]?.sources.map(({ id }) => id)).toContain("dmr-rial");
  });

  it("fillBriefing() gives no meaning to signs that are filled in", () => {
    const [scene] = iowa.scenes;
    if (!scene) throw new Error("no scene");
    const text = {
      en: "*{{events}}* \uE0000\uE001 [x](http://{{events}})",
      zh: "",
    };
    const { scenes } = fillBriefing(
      { ...iowa, scenes: [{ ...scene, text }] },
      record,
      "en",
    );
    const runs = scenes[0]?.text.first.flatMap((block) =>
      block.kind === "paragraph" ? block.runs : [],
    );
    expect(runs?.[0]).toEqual({ text: "551", emphasis: true });
    expect(JSON.stringify(runs)).not.toMatch(/[\uE000\uE001]|%EE/);
  });
});
