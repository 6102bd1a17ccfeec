import {
  chooseRankedState,
  describeStateRanks,
} from "@/lib/describe/charts/state-ranks";
import { CHART_SIZE } from "@/lib/layout/charts/plot";
import { layoutStateRanks } from "@/lib/layout/charts/state-ranks";
import {
  lightAs,
  traceStateRanks,
} from "@/lib/select/charts/trace-state-ranks";
import { defineChart } from "./define-chart";
import { StateRanksDrawing } from "./state-ranks-drawing";

/** China's rank among the export markets of each state, year by year. */
export const stateRanksChart = defineChart({
  name: "state-ranks",
  select: traceStateRanks,
  describe: describeStateRanks,
  choose: chooseRankedState,
  // Those stand out that lead in the period, whatever leads at the end of all years.
  place: (ranks, _, period) =>
    layoutStateRanks(lightAs(period, ranks), CHART_SIZE.width),
  time: (placed) => placed.time,
  Drawing: StateRanksDrawing,
});
