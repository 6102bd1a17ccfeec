import type { Locale } from "../model/bilingual";
import { explore as english } from "./en/explore";
import { explore as chinese } from "./zh/explore";

/** The words of the live view; apart from `Messages`, for it is loaded when it is used. */
export function exploreFor(locale: Locale): typeof english {
  return locale === "zh" ? chinese : english;
}
