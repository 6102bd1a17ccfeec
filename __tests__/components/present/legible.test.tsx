/** @jest-environment node */
import { renderToStaticMarkup } from "react-dom/server";
import { stageOf } from "@/__tests__/fixtures/stage-of";
import type { StageContext } from "@/components/present/stage-context";
import { StageChart } from "@/components/present/stage-chart";
import {
  timelinePicture,
  type TimelinePicture,
} from "@/components/present/stage-timeline-picture";
import { StageTimelineSvg } from "@/components/present/stage-timeline-svg";
import { loadBriefings } from "@/lib/data/load-briefings";
import type { FilledScene } from "@/lib/describe/briefing/filled-briefing";
import { sceneShape } from "@/lib/describe/briefing/scene-shape";
import { SCENE_SIZES } from "@/lib/layout/scene/fit-text";
import { LEAST_TEXT, sceneFrame } from "@/lib/layout/scene/scene-frame";
import { chineseStageCharts } from "@/lib/messages/stage-charts-chinese";
import { englishStageCharts } from "@/lib/messages/stage-charts-english";
import type { Locale } from "@/lib/model/bilingual";
import { smallTexts } from "../../fixtures/small-texts";

jest.setTimeout(60_000);

const LOCALES: readonly Locale[] = ["en", "zh"];
const briefings = loadBriefings();
const stages = new Map(
  LOCALES.map((locale) => [
    locale,
    briefings.map((briefing) => stageOf(briefing, locale)),
  ]),
);

interface Picture {
  readonly context: StageContext;
  readonly scene: FilledScene;
  readonly step: number;
  /** Names it in a failure. */
  readonly name: string;
}

/** Every scene of the shipped briefings after each of its steps. */
function picturesOf(locale: Locale): Picture[] {
  return (stages.get(locale) ?? []).flatMap((context) => {
    const { name, scenes } = context.payload.briefing;
    return scenes.flatMap((scene) =>
      [0, ...scene.steps.map((_, step) => step + 1)].map((step) => ({
        ...{ context, scene, step },
        name: `${name} ${scene.id} ${step}`,
      })),
    );
  });
}

/** Lit marks and clusters by the ids of their events, and whether they have a title. */
function litOf({ lit }: TimelinePicture, { record }: StageContext) {
  return (lit?.lanes ?? []).flatMap(({ marks, clusters, labels }) => {
    const titled = new Map(labels.map((label) => [label.row, label]));
    const figures = [
      ...marks.map(({ row }) => ({ row, rows: [row] })),
      ...clusters.map(({ foremost, rows }) => ({
        ...{ row: foremost, rows: [...rows()] },
      })),
    ];
    return figures.map(({ row, rows }) => ({
      ids: rows.map((one) => record.events[one]?.id),
      label: titled.get(row) ?? null,
    }));
  });
}

test.each(LOCALES)(
  "timelinePicture: each lit mark of the shipped briefings has its title in the plot, a cluster says how many more (%s)",
  (locale) => {
    const missing: string[] = [];
    let lit = 0;
    for (const { context, scene, step, name } of picturesOf(locale)) {
      const picture = timelinePicture(context, scene, step);
      if (!picture) continue;
      const figures = litOf(picture, context);
      for (const { ids, label } of figures) {
        const says = label?.lines.join(" ") ?? "";
        const [x0, x1] = label
          ? label.anchor === "start"
            ? [label.x, label.x + label.width]
            : [label.x - label.width, label.x]
          : [-1, -1];
        const whole = x0 >= 0 && x1 <= picture.timeline.width;
        const counts = ids.length === 1 || says.endsWith(`+${ids.length - 1}`);
        if (!whole || !counts) missing.push(`${name}: ${ids.join()} ${says}`);
      }
      const wanted = scene.steps[step - 1]?.lit ?? [];
      const drawn = new Set(figures.flatMap(({ ids }) => ids));
      lit += wanted.length;
      for (const id of wanted)
        if (!drawn.has(id)) missing.push(`${name}: ${id} is not drawn`);
    }
    expect(missing).toEqual([]);
    expect(lit).toBeGreaterThan(100);
  },
);

test("SCENE_SIZES: no words of a scene are under the least size", () => {
  for (const sizes of Object.values(SCENE_SIZES))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(LEAST_TEXT);
});

test.each(LOCALES)(
  "StageTimelineSvg and StageChart: no text of the shipped briefings is under 18 pixels at 1280 by 720 (%s)",
  (locale) => {
    const words = locale === "zh" ? chineseStageCharts : englishStageCharts;
    const small = new Set<string>();
    let drawn = 0;
    for (const { context, scene, step, name } of picturesOf(locale)) {
      const { drawing: box } = sceneFrame(sceneShape(scene));
      // What is between shows the same lanes at the same scale.
      if (!box || (step > 0 && step < scene.steps.length)) continue;
      const picture = timelinePicture(context, scene, step);
      const view = renderToStaticMarkup(
        picture ? (
          <StageTimelineSvg {...{ picture, context }} />
        ) : (
          <StageChart {...{ context, scene, step, words }} />
        ),
      );
      drawn += 1;
      for (const text of smallTexts(view, box, LEAST_TEXT))
        small.add(`${name}: ${text}`);
    }
    expect([...small]).toEqual([]);
    expect(drawn).toBeGreaterThan(50);
  },
);
