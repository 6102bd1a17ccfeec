/** @jest-environment node */
import { join } from "node:path";
import { TimelineDrawing } from "@/components/timeline/timeline-drawing";
import { loadTextMetrics } from "@/lib/data/load-text-metrics";
import { placeTimeline } from "@/lib/layout/timeline/place-timeline";
import { messagesFor } from "@/lib/messages/messages-for";
import type { Locale } from "@/lib/model/bilingual";
import { EVENT_KINDS } from "@/lib/model/record";
import { indexEvents } from "@/lib/select/index-events";
import { knownIds } from "@/lib/select/known-ids";
import { selectView } from "@/__tests__/fixtures/select-view";
import { pagePalette } from "@/lib/theme/palette";
import { localePath } from "@/lib/view/language-path";
import { parseView } from "@/lib/view/parse-view";
import { readRecord } from "../../fixtures/read-record";
import { approvedSvg, svgOf } from "../approved-svg";

/** A drawing of the real record: its address, its language, the width of its plot and of the headings beside it. */
const DRAWINGS: [string, Locale, string, number, number][] = [
  ["whole-record", "en", "", 1028, 172],
  [
    "actor",
    "en",
    "actor=xi-jinping&event=2012-02-15-xi-returns-muscatine-iowa",
    1028,
    172,
  ],
  ["window", "en", "from=2010&to=2014", 1028, 172],
  ["phone", "zh", "", 340, 0],
];
const record = readRecord();

function draw(locale: Locale, query: string, plot: number, gutter: number) {
  const messages = messagesFor(locale);
  const events = indexEvents(record, locale);
  const { view, issues } = parseView(
    new URLSearchParams(query),
    knownIds(record),
  );
  const { window, matching } = selectView(events, view, null);
  const timeline = placeTimeline({
    ...{ events, window, locale },
    passing: matching,
    width: plot,
    metrics: loadTextMetrics(),
    selected: view.event,
    headings:
      gutter > 0
        ? null
        : Object.fromEntries(
            EVENT_KINDS.map((kind) => [
              kind,
              `${messages.names.kind[kind]} 000 / 000`,
            ]),
          ),
  });
  const svg = svgOf(
    <svg width={plot + gutter} height={timeline.height}>
      <TimelineDrawing
        {...{ timeline, gutter, messages }}
        palette={pagePalette}
        hrefFor={(id) => localePath(`/events/${id}`, locale)}
        selected={view.event}
        tabStop={null}
      />
    </svg>,
  );
  return { issues, svg };
}

describe("drawings of the timeline", () => {
  it.each(DRAWINGS)(
    "%s is drawn as approved (%s, ?%s, %i + %i pixels)",
    (name, locale, query, plot, gutter) => {
      const { issues, svg } = draw(locale, query, plot, gutter);
      expect(issues).toEqual([]);
      const file = join(__dirname, `${name}.svg`);
      expect(svg).toBe(approvedSvg(file, svg));
    },
  );
});
