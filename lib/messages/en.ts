import { charts } from "./en/charts";
import { context } from "./en/context";
import { filters } from "./en/filters";
import { lanes } from "./en/lanes";
import { names } from "./en/names";
import { navigation } from "./en/navigation";
import { site } from "./en/site";
import { timeline } from "./en/timeline";
import type { Messages } from "./messages";

export const english: Messages = {
  locale: "en",
  names,
  navigation,
  site,
  timeline,
  filters,
  charts,
  lanes,
  context,
};
