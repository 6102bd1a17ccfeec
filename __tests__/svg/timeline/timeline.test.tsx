/** @jest-environment node */
import { join } from "node:path";
import { TimelineDrawing } from "@/components/timeline/timeline-drawing";
import { useLaneHeads } from "@/components/timeline/use-lane-heads";
import { indexLanes } from "@/lib/layout/timeline/index-lanes";
import { makePlacer } from "@/lib/layout/timeline/make-placer";
import type { PlacedTimeline } from "@/lib/layout/timeline/placed-timeline";
import { selectRows } from "@/lib/layout/timeline/select-rows";
import type { Locale } from "@/lib/model/bilingual";
import { pagePalette } from "@/lib/theme/palette";
import { timelineAt, type GivenProps } from "../../fixtures/timeline-props";
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
  ["actors", "en", "lanes=actor&from=2000&to=2019", 1028, 172],
  ["places", "zh", "lanes=place&place=us-ia,cn-hebei", 1028, 172],
  ["compare", "en", "place=us-ia&compare=us-wa", 1028, 172],
  ["phone", "zh", "", 340, 0],
];

interface DrawingProps {
  readonly props: GivenProps;
  readonly timeline: PlacedTimeline;
  readonly gutter: number;
}

function Drawing({ props, timeline, gutter }: DrawingProps) {
  const { columns, words, selected, lanes, messages, metrics } = props;
  const pinned = new Set<string>();
  const heads = useLaneHeads(timeline.lanes, { lanes, messages, pinned });
  return (
    <svg width={timeline.width + gutter} height={timeline.height}>
      <TimelineDrawing
        {...{ timeline, heads, gutter, columns, words, selected }}
        {...{ messages, metrics }}
        starts={[]}
        palette={pagePalette}
        tabStop={null}
      />
    </svg>
  );
}

function draw(locale: Locale, query: string, plot: number, gutter: number) {
  const { props, issues } = timelineAt(query, locale);
  const index = indexLanes(props.columns, props.lanes);
  const place = makePlacer(index, selectRows(index, props.mask), {
    ...{ locale, metrics: props.metrics, selected: props.selected },
    ...{ order: [], collapsed: new Set(), headings: gutter === 0 },
  });
  const timeline = place({ window: props.window, width: plot });
  return { issues, svg: svgOf(<Drawing {...{ props, timeline, gutter }} />) };
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
