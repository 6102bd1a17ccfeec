import type { Locale } from "../model/bilingual";
import type { context } from "./en/context";
import type { filters } from "./en/filters";
import type { lanes } from "./en/lanes";
import type { names } from "./en/names";
import type { navigation } from "./en/navigation";
import type { site } from "./en/site";
import type { timeline } from "./en/timeline";

/** What the dashboard needs of the interface's words at first, in one language: strings, and functions where a number or name goes in. */
export interface Messages {
  readonly locale: Locale;
  readonly names: typeof names;
  readonly navigation: typeof navigation;
  readonly site: typeof site;
  readonly timeline: typeof timeline;
  readonly filters: typeof filters;
  readonly lanes: typeof lanes;
  readonly context: typeof context;
}
