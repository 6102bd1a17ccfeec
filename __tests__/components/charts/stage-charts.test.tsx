/** @jest-environment node */
import { renderToStaticMarkup } from "react-dom/server";
import { smallTexts } from "@/__tests__/fixtures/small-texts";
import { viewRecord } from "@/app/_pictures/view-record";
import { drawChart } from "@/components/charts/draw-chart";
import { loadDataset } from "@/lib/data/load-dataset";
import { chineseStageCharts } from "@/lib/messages/stage-charts-chinese";
import { englishStageCharts } from "@/lib/messages/stage-charts-english";
import { fixedPalette } from "@/lib/theme/palette";
import { DEFAULT_VIEW } from "@/lib/view/default-view";

const WORDS = { en: englishStageCharts, zh: chineseStageCharts };
/** Beside words in two languages, and alone. */
const ROOMS = [
  { width: 724, height: 468 },
  { width: 1184, height: 560 },
];

describe.each(["pairs-matrix", "export-heat", "export-multiples"] as const)(
  "drawChart: %s on a stage",
  (name) => {
    it.each(["en", "zh"] as const)(
      "has no text under 18 pixels and says how many more rows there are (%s)",
      (locale) => {
        const { names, charts, pairs, trade } = viewRecord(
          loadDataset(),
          locale,
        );
        for (const stage of ROOMS) {
          const { drawing, size } = drawChart({
            ...{ name, stage, view: DEFAULT_VIEW, width: 480, site: "" },
            ...{ palette: fixedPalette("light"), words: WORDS[locale] },
            record: { names, charts, pairs, trade },
          });
          const view = renderToStaticMarkup(drawing);
          expect(smallTexts(view, stage, 18)).toEqual([]);
          expect(size.height).toBeGreaterThan(150);
          expect(view).toMatch(
            locale === "en" ? /and \d+ more/ : /另有\d+[个行]/,
          );
        }
      },
    );
  },
);
