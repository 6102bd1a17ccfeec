import type { Dataset } from "../../model/record";
import type { ViewState } from "../../model/view-state";
import { utcYear } from "../../time/utc-day";
import { timeWindow } from "../../view/time-window";

/** The rows of a table of figures, as far as citing them needs. */
interface Figure {
  readonly sources: readonly string[];
}

/**
 * The figures of trade and the reported numbers of ties that a view's places and period leave: of the chosen states, or
 * of all and of the country where no place is chosen.
 */
export function selectFigures(dataset: Dataset, view: ViewState): Figure[] {
  const { start, end } = timeWindow(view);
  const compared = view.compare?.facet === "place" ? [view.compare.id] : [];
  const places = [...view.places, ...compared];
  const isInPeriod = ({ year }: { readonly year: number }) =>
    year >= utcYear(start) && year <= utcYear(end - 1);
  const ofStates = [
    ...dataset.stateExports,
    ...dataset.uscbcExports,
    ...dataset.stateRanks,
    ...dataset.uscbcRanks,
  ].filter(({ state }) => places.length === 0 || places.includes(state));
  const ofCountry = [
    ...dataset.rankCounts,
    ...dataset.nationalTrade,
    ...dataset.twoWayTotals,
  ];
  const totals = dataset.pairTotals.filter(
    ({ asOf }) => asOf === null || (asOf.start < end && asOf.end > start),
  );
  return [
    ...ofStates.filter(isInPeriod),
    ...(places.length === 0
      ? [...ofCountry.filter(isInPeriod), ...totals]
      : []),
  ];
}
