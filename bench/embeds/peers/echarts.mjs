import { ScatterChart } from "echarts/charts";
import { GridComponent, TooltipComponent } from "echarts/components";
import { init, use as register } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { finish, FIRST, LAST, load, startOf } from "./dates.mjs";

register([CanvasRenderer, GridComponent, ScatterChart, TooltipComponent]);
const { rows, element } = await load();
const kinds = [...new Set(rows.map(([, , , kind]) => kind))];
const chart = init(element);
chart.on("finished", () => finish(rows.length));
chart.setOption({
  animation: false,
  grid: { left: 140, right: 20, top: 20, bottom: 40 },
  xAxis: { type: "time", min: FIRST, max: LAST },
  yAxis: { type: "category", data: kinds },
  tooltip: {},
  series: [
    {
      type: "scatter",
      symbolSize: 6,
      data: rows.map(([, start, , kind, name]) => ({
        name,
        value: [startOf(start), kind],
      })),
    },
  ],
});
