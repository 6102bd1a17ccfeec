import type { Country } from "../../model/record";
import type { Ink } from "../../theme/palette";

/** How a line at the beginning of a term is drawn; the dash is for the terms of China. */
export const BAND_LINE = { opacity: 0.4, dash: [3, 3] } as const;

/** The colour of a country's terms. */
export function bandInk(country: Country): Ink {
  return country === "US" ? "us" : "cn";
}
