import type { Messages } from "../messages/messages";
import type { ViewState } from "../model/view-state";
import { formatDate } from "../time/format-date";
import { parseEdtf } from "../time/parse-edtf";
import { FIRST_YEAR, LAST_YEAR } from "../time/record-window";

/**
 * The period of a view in words, that of the record where it says nothing; `spoken` without a dash.
 *
 * @example describePeriod({ from: "1985", to: null }, english) // "1985–2024"
 */
export function describePeriod(
  view: Pick<ViewState, "from" | "to">,
  messages: Messages,
  spoken = false,
): string {
  const from = view.from ?? String(FIRST_YEAR);
  const to = view.to ?? String(LAST_YEAR);
  const words = (edtf: string) => {
    const date = parseEdtf(edtf);
    return date ? formatDate(date, messages.locale) : edtf;
  };
  if (from === to) return words(from);
  const years = from.length === 4 && to.length === 4;
  const { status } = messages.filters;
  return (years && !spoken ? status.years : status.period)(
    words(from),
    words(to),
  );
}
