import { charts } from "./zh/charts";
import { context } from "./zh/context";
import { filters } from "./zh/filters";
import { lanes } from "./zh/lanes";
import { names } from "./zh/names";
import { navigation } from "./zh/navigation";
import { site } from "./zh/site";
import { timeline } from "./zh/timeline";
import type { Messages } from "./messages";

export const chinese: Messages = {
  locale: "zh",
  names,
  navigation,
  site,
  timeline,
  filters,
  charts,
  lanes,
  context,
};
