import { context } from "./zh/context";
import { filters } from "./zh/filters";
import { lanes } from "./zh/lanes";
import { names } from "./zh/names";
import { navigation } from "./zh/navigation";
import { site } from "./zh/site";
import { timeline } from "./zh/timeline";
import type { Messages } from "./messages";

/** The words that the dashboard needs at first, in Chinese: all but those of its charts. */
export const firstChinese: Messages = {
  locale: "zh",
  names,
  navigation,
  site,
  timeline,
  filters,
  lanes,
  context,
};
