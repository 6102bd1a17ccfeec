import type { PairsMessages } from "@/lib/messages/page-messages";
import type { PairsData } from "@/lib/select/charts/pairs-data";
import type { DefinedChart } from "./define-chart";
import { pairsCalendarChart } from "./pairs-calendar";
import { pairsMapChart } from "./pairs-map";
import { pairsMatrixChart } from "./pairs-matrix";
import { pairsStatusChart } from "./pairs-status";
import { regionProvincesChart, regionStatesChart } from "./region-tiles";

/** Every chart of the explorer of pairs, in the order of the page. */
export const PAIRS_CHARTS: readonly DefinedChart<PairsData, PairsMessages>[] = [
  regionStatesChart,
  regionProvincesChart,
  pairsCalendarChart,
  pairsStatusChart,
  pairsMatrixChart,
  pairsMapChart,
];
