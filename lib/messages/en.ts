import { charts } from "./en/charts";
import { filters } from "./en/filters";
import { names } from "./en/names";
import { site } from "./en/site";
import { timeline } from "./en/timeline";
import type { Messages } from "./messages";

export const english: Messages = {
  locale: "en",
  names,
  site,
  timeline,
  filters,
  charts,
};
