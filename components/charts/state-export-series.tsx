import {
  chooseState,
  describeStateExportSeries,
} from "@/lib/describe/charts/state-export-series";
import { CHART_SIZE } from "@/lib/layout/charts/plot";
import { layoutStateExportSeries } from "@/lib/layout/charts/state-export-series";
import { traceStateExports } from "@/lib/select/charts/trace-state-exports";
import { defineChart } from "./define-chart";
import { StateExportSeriesDrawing } from "./state-export-drawing";

/** The goods exports of one state to China, year by year. */
export const stateExportSeriesChart = defineChart({
  name: "state-export-series",
  select: traceStateExports,
  describe: describeStateExportSeries,
  choose: (series, messages, data) => chooseState(series, data, messages),
  place: (series) => layoutStateExportSeries(series, CHART_SIZE),
  time: (placed) => placed.time,
  Drawing: StateExportSeriesDrawing,
});
