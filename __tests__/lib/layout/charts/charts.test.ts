/** @jest-environment node */
import { dodgeLabels } from "@/lib/layout/charts/dodge-labels";
import { linePath, stepPath } from "@/lib/layout/charts/line-path";
import { layoutNationalTrade } from "@/lib/layout/charts/national-trade";
import {
  binOf,
  layoutPairsByState,
  nextTile,
} from "@/lib/layout/charts/pairs-by-state";
import { layoutPairsGrowth } from "@/lib/layout/charts/pairs-growth";
import { placeLabels } from "@/lib/layout/charts/place-labels";
import {
  CHART_SIZE,
  placeValues,
  placeYears,
  plotWithin,
} from "@/lib/layout/charts/plot";
import { layoutRankCounts } from "@/lib/layout/charts/rank-counts";
import { layoutStateExportSeries } from "@/lib/layout/charts/state-export-series";
import { layoutStateExports } from "@/lib/layout/charts/state-exports";
import { countPairsByState } from "@/lib/select/charts/count-pairs-by-state";
import { countPairsGrowth } from "@/lib/select/charts/count-pairs-growth";
import { pickChartData } from "@/lib/select/charts/pick-chart-data";
import { rankStateExports } from "@/lib/select/charts/rank-state-exports";
import { selectNationalTrade } from "@/lib/select/charts/select-national-trade";
import { selectRankCounts } from "@/lib/select/charts/select-rank-counts";
import { traceStateExports } from "@/lib/select/charts/trace-state-exports";
import { readRecord } from "../../../fixtures/read-record";
import { scopeOf } from "../../select/charts/scope-of";

const data = pickChartData(readRecord(), "en");
const plot = plotWithin(CHART_SIZE, { left: 30, right: 60 });

describe("linePath()", () => {
  it("breaks where a point is missing", () => {
    expect(
      linePath([{ x: 0, y: 1 }, { x: 2, y: 3 }, null, { x: 4, y: 5 }]),
    ).toBe("M0,1L2,3M4,5");
    expect(linePath([])).toBe("");
  });
});

describe("stepPath()", () => {
  it("holds each height until the next point", () => {
    expect(
      stepPath([
        { x: 0, y: 9 },
        { x: 5, y: 7 },
      ]),
    ).toBe("M0,9H5V7");
  });
});

describe("dodgeLabels()", () => {
  it("leaves labels alone that have room", () => {
    expect(dodgeLabels([10, 80, 40], 15, 0, 100)).toEqual([10, 80, 40]);
  });

  it("moves crowded labels apart about their middle, in their order", () => {
    expect(dodgeLabels([51, 49, 50], 10, 0, 100)).toEqual([60, 40, 50]);
  });

  it("keeps them within bounds", () => {
    expect(dodgeLabels([98, 99], 10, 0, 100)).toEqual([90, 100]);
  });
});

describe("placeYears()", () => {
  it("puts a single year in the middle", () => {
    const { x, ticks } = placeYears(2014, 2014, plot);
    expect(x(2014)).toBe((plot.left + plot.right) / 2);
    expect(ticks).toHaveLength(1);
  });
});

describe("placeValues()", () => {
  it("starts at zero, at the bottom of the plot", () => {
    const { y, ticks } = placeValues(288, plot);
    expect(y(0)).toBe(plot.bottom);
    expect(ticks[0]).toEqual({ at: plot.bottom, value: 0 });
    expect(y(288)).toBeGreaterThanOrEqual(plot.top);
  });
});

describe("placeLabels()", () => {
  it("puts labels of close points where they do not cross", () => {
    const points = [
      { x: 100, y: 100, text: "first" },
      { x: 104, y: 100, text: "second" },
      { x: 108, y: 100, text: "third" },
    ];
    const labels = placeLabels(
      points,
      points,
      { left: 0, right: 300, top: 0, bottom: 200 },
      [],
    );
    expect(new Set(labels.map(({ x, y }) => `${x},${y}`)).size).toBe(3);
  });
});

describe("layoutPairsGrowth()", () => {
  const placed = layoutPairsGrowth(
    countPairsGrowth(data, scopeOf(data)),
    CHART_SIZE,
  );

  it("keeps points, line and bracket on one scale", () => {
    const { yTicks, reports, gap } = placed;
    const [zero, next] = yTicks;
    const y = (count: number) =>
      zero!.at + ((next!.at - zero!.at) * count) / next!.value;
    for (const report of reports)
      expect(report.y).toBeCloseTo(y(report.count), 0);
    expect(gap?.bottom).toBeCloseTo(y(219), 0);
    expect(gap?.top).toBeCloseTo(y(275), 0);
  });

  it("sets the labels at the ends at least a line apart", () => {
    const ys = placed.ends.map((end) => end.y).sort((a, b) => a - b);
    expect(placed.ends.map((end) => end.what)).toEqual([
      "reported",
      "undated",
      "dated",
    ]);
    ys.slice(1).forEach((y, i) =>
      expect(y - ys[i]!).toBeGreaterThanOrEqual(15.9),
    );
  });

  it("draws the undated ties only where the drawing reaches the end of the record", () => {
    const early = layoutPairsGrowth(
      countPairsGrowth(data, scopeOf(data, { to: "1999" })),
      CHART_SIZE,
    );
    expect(early.gap).toBeNull();
    expect(early.ends.map((end) => end.what)).toEqual(["dated"]);
  });

  it("labels a period of less than two years by its month", () => {
    const short = layoutPairsGrowth(
      countPairsGrowth(data, scopeOf(data, { from: "1985-03", to: "1985" })),
      CHART_SIZE,
    );
    expect(short.xTicks.map((tick) => tick.label)).toEqual(["1985-03"]);
  });
});

describe("layoutPairsByState()", () => {
  const { tiles, tile } = layoutPairsByState(
    countPairsByState(data, scopeOf(data)),
    { width: 340, height: 280 },
  );

  it("places every state once, none over another", () => {
    expect(tiles).toHaveLength(51);
    expect(new Set(tiles.map(({ x, y }) => `${x},${y}`)).size).toBe(51);
    // 326 pixels is the drawing's width on a phone 390 pixels wide: targets stay at 24 pixels and over.
    expect((tile.width * 326) / 340).toBeGreaterThanOrEqual(24);
    expect((tile.height * 326) / 340).toBeGreaterThanOrEqual(24);
  });

  it("shades by doubling bounds, so that California does not take the scale", () => {
    expect([0, 1, 2, 3, 4, 7, 8, 48].map(binOf)).toEqual([
      0, 1, 2, 2, 3, 3, 4, 4,
    ]);
    for (const bin of [0, 1, 2, 3, 4])
      expect(tiles.filter((t) => t.bin === bin).length).toBeGreaterThan(2);
  });

  it("leads the arrow keys to every tile", () => {
    const reached = new Set([tiles[0]!.state]);
    const queue = [tiles[0]!];
    for (let from = queue.shift(); from; from = queue.shift())
      for (const step of [
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
      ] as const) {
        const next = nextTile(tiles, from, step);
        if (next && !reached.has(next.state)) queue.push(next);
        if (next) reached.add(next.state);
      }
    expect(reached.size).toBe(51);
  });
});

describe("layoutStateExports()", () => {
  it("draws the twelve largest in proportion and says how many there are", () => {
    const { bars, total } = layoutStateExports(
      rankStateExports(data, scopeOf(data)),
      340,
    );
    expect([bars.length, total]).toEqual([12, 51]);
    for (const bar of bars)
      expect(bar.width / bars[0]!.width).toBeCloseTo(
        bar.usdMillions / bars[0]!.usdMillions,
        2,
      );
  });

  it("adds the states that the filter names below, after a break", () => {
    const { bars } = layoutStateExports(
      rankStateExports(data, scopeOf(data, { places: ["us-ia"] })),
      340,
    );
    expect(bars).toHaveLength(13);
    expect([
      bars[12]?.state,
      bars[12]?.afterBreak,
      bars[11]?.afterBreak,
    ]).toEqual(["us-ia", true, false]);
  });
});

describe("layoutStateExportSeries()", () => {
  it("breaks the line at a year without a figure", () => {
    const series = traceStateExports(data, scopeOf(data, { state: "us-ia" }));
    const years = series.years.map((row, i) =>
      i === 4 ? { ...row, usdMillions: null } : row,
    );
    const placed = layoutStateExportSeries({ ...series, years }, CHART_SIZE);
    expect(placed.points).toHaveLength(years.length - 1);
    expect(placed.line.match(/M/g)).toHaveLength(2);
  });

  it("places nothing where the period has no figure", () => {
    const placed = layoutStateExportSeries(
      traceStateExports(data, scopeOf(data, { to: "2000" })),
      CHART_SIZE,
    );
    expect([placed.line, placed.last, placed.peak]).toEqual(["", null, null]);
  });
});

describe("layoutRankCounts()", () => {
  const placed = layoutRankCounts(
    selectRankCounts(data, scopeOf(data)),
    CHART_SIZE,
    {
      line: (_, count) => `${count} line`,
      report: (row, rank) => `${row[rank]} report`,
    },
  );

  it("draws each reported count of goods, of goods and services and of no stated measure", () => {
    expect(placed.reports.map(({ row, count }) => [row.year, count])).toEqual([
      [2011, 30],
      [2012, 34],
      [2014, 39],
      [2015, 33],
      [2022, 32],
      [2022, 3],
      [2023, 38],
      [2023, 4],
    ]);
  });

  it("places no label on another", () => {
    const spots = placed.reports.map(({ label }) => `${label.x},${label.y}`);
    expect(new Set(spots).size).toBe(spots.length);
  });
});

describe("layoutNationalTrade()", () => {
  it("marks 1984 on both lines and sets the labels apart", () => {
    const { flows } = layoutNationalTrade(
      selectNationalTrade(data, scopeOf(data)),
      CHART_SIZE,
    );
    expect(flows.map((flow) => flow.rounded.map((mark) => mark.year))).toEqual([
      [1984],
      [1984],
    ]);
    expect(
      Math.abs(flows[0]!.last.labelY - flows[1]!.last.labelY),
    ).toBeGreaterThanOrEqual(32);
  });
});
