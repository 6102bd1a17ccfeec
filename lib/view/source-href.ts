import type { Locale } from "../model/bilingual";
import { localePath } from "./language-path";

/** The address of a source among all sources, with everything that rests on it. */
export function sourceHref(id: string, locale: Locale): string {
  return `${localePath("/sources", locale)}?source=${id}#source-${id}`;
}
