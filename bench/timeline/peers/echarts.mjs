// ECharts: a scatter of points per kind on canvas from typed arrays, in its `large` mode, titles as tooltips. It draws
// less than is asked (no titles beside the marks, no spans), which only makes it quicker.
import "./frames.mjs";
import { ScatterChart } from "echarts/charts";
import {
  DataZoomInsideComponent,
  GridComponent,
  TooltipComponent,
} from "echarts/components";
import { init, use as register } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { KINDS, RANGE } from "../../synthetic.mjs";
import { rowOf } from "./rows.mjs";
import { takeStage } from "./stage.mjs";

register([
  CanvasRenderer,
  DataZoomInsideComponent,
  GridComponent,
  ScatterChart,
  TooltipComponent,
]);
const state = {};

/** Points of the rows of a kind, and of one actor if asked, as ECharts takes them: x0, y0, x1, y1 … */
function pointsOf(kind, actor) {
  const { input } = state;
  const rows = input.rows[kind];
  if (actor === null) return { rows, points: input.points[kind] };
  const chosen = rows.filter((row) => input.actor[row] === actor);
  const points = new Float64Array(chosen.length * 2);
  chosen.forEach((row, index) => {
    points[index * 2] = input.start[row];
    points[index * 2 + 1] = kind + rowOf(row);
  });
  return { rows: chosen, points };
}

function seriesOf(actor) {
  state.shown = KINDS.map((_, kind) => pointsOf(kind, actor));
  return KINDS.map((name, kind) => ({
    id: name,
    name,
    type: "scatter",
    dimensions: ["date", "lane"],
    data: state.shown[kind].points,
    symbolSize: 6,
    large: true,
  }));
}

function whenFinished(done, change) {
  const finished = () => {
    state.chart.off("finished", finished);
    done();
  };
  state.chart.on("finished", finished);
  change();
}

takeStage({
  prepare(events) {
    const rows = KINDS.map((_, kind) =>
      Uint32Array.from(
        Array.from(events.kind.keys()).filter(
          (row) => events.kind[row] === kind,
        ),
      ),
    );
    const points = rows.map((list, kind) => {
      const pairs = new Float64Array(list.length * 2);
      list.forEach((row, index) => {
        pairs[index * 2] = events.start[row];
        pairs[index * 2 + 1] = kind + rowOf(row);
      });
      return pairs;
    });
    const titles = Array.from({ length: events.length }, (_, row) =>
      events.titleOf(row),
    );
    return { rows, points, titles, start: events.start, actor: events.actor };
  },
  paint(element, input, done) {
    state.input = input;
    state.chart = init(element, null, { renderer: "canvas" });
    whenFinished(done, () =>
      state.chart.setOption({
        animation: false,
        grid: { left: 120, right: 20, top: 20, bottom: 40 },
        xAxis: { type: "time", min: RANGE.start, max: RANGE.end },
        yAxis: {
          type: "value",
          min: 0,
          max: KINDS.length,
          inverse: true,
          axisLabel: { formatter: (value) => KINDS[value] ?? "" },
        },
        tooltip: {
          formatter: ({ seriesIndex, dataIndex }) =>
            input.titles[state.shown[seriesIndex].rows[dataIndex]],
        },
        dataZoom: {
          type: "inside",
          filterMode: "none", // as "filter" or quicker, in trials
          throttle: 0,
          animation: false,
        },
        series: seriesOf(null),
      }),
    );
  },
  filter(actor, done) {
    whenFinished(done, () =>
      state.chart.setOption({ series: seriesOf(actor) }),
    );
  },
  show({ start, end }, done) {
    whenFinished(done, () =>
      state.chart.dispatchAction({
        type: "dataZoom",
        startValue: start,
        endValue: end,
      }),
    );
  },
  drawn: () => state.shown.reduce((sum, { rows }) => sum + rows.length, 0),
});
