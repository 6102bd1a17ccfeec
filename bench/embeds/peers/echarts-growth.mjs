import { LineChart } from "echarts/charts";
import { GridComponent, TooltipComponent } from "echarts/components";
import { init, use as register } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { finish, load, startOf } from "./dates.mjs";

register([GridComponent, LineChart, SVGRenderer, TooltipComponent]);
const { rows, element } = await load();
const chart = init(element);
chart.on("finished", () => finish(rows.length));
chart.setOption({
  animation: false,
  xAxis: { type: "time" },
  yAxis: { type: "value" },
  tooltip: { trigger: "axis" },
  series: [
    {
      type: "line",
      step: "end",
      showSymbol: false,
      data: rows.map((edtf, index) => [startOf(edtf), index + 1]),
    },
  ],
});
