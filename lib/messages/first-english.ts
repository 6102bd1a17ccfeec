import { context } from "./en/context";
import { filters } from "./en/filters";
import { lanes } from "./en/lanes";
import { names } from "./en/names";
import { navigation } from "./en/navigation";
import { site } from "./en/site";
import { timeline } from "./en/timeline";
import type { Messages } from "./messages";

/** The words that the dashboard needs at first, in English: all but those of its charts. */
export const firstEnglish: Messages = {
  locale: "en",
  names,
  navigation,
  site,
  timeline,
  filters,
  lanes,
  context,
};
