import { charts } from "./zh/charts";
import { filters } from "./zh/filters";
import { names } from "./zh/names";
import { site } from "./zh/site";
import { timeline } from "./zh/timeline";
import type { Messages } from "./messages";

export const chinese: Messages = {
  locale: "zh",
  names,
  site,
  timeline,
  filters,
  charts,
};
