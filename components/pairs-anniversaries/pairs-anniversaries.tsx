import { memo } from "react";
import type { ViewChange } from "@/components/view/use-view-history";
import type { PairsMessages } from "@/lib/messages/page-messages";
import type { ViewState } from "@/lib/model/view-state";
import {
  anniversariesIn,
  FIRST_ANNIVERSARY_YEAR,
  LAST_ANNIVERSARY_YEAR,
  MILESTONES,
} from "@/lib/select/anniversaries";
import type { ChartScope } from "@/lib/select/charts/chart-scope";
import type { PairsData } from "@/lib/select/charts/pairs-data";
import { selectPairs } from "@/lib/select/charts/select-pairs";
import { requireEdtf } from "@/lib/time/parse-edtf";
import { LAST_YEAR } from "@/lib/time/record-window";
import { utcYear } from "@/lib/time/utc-day";
import { feedHref } from "@/lib/view/feed-href";
import { AnniversaryLists } from "./anniversary-lists";
import { AnniversaryYear } from "./anniversary-year";

interface PairsAnniversariesProps {
  readonly data: PairsData;
  /** What the filters of the page come to. */
  readonly scope: ChartScope;
  /** The view that the page shows; its year is the one listed. */
  readonly view: ViewState;
  /** The page's words. */
  readonly messages: PairsMessages;
  /** The page's path in its language. */
  readonly path: string;
  /** Shows another view in place; without it, forms and links load the page anew. */
  readonly onView?: ((change: ViewChange) => void) | undefined;
}

/** Which ties reach a round anniversary in a year, with a choice of the year and the calendar to subscribe to. */
export const PairsAnniversaries = memo(function PairsAnniversaries({
  data,
  scope,
  view,
  messages,
  path,
  onView,
}: PairsAnniversariesProps) {
  const words = messages.pairsCharts.anniversaries;
  const found = anniversariesIn(
    anniversaryYear(view, data),
    selectPairs(data, scope, "period"),
  );
  const all = [...found.days, ...found.months, ...found.years];
  const marked = all.some(
    ({ pair }) => pair.status === "ended" || pair.status === "suspended",
  );
  return (
    <section
      id="anniversaries"
      aria-labelledby="anniversaries-title"
      className="mt-10 scroll-mt-4"
    >
      <h2 id="anniversaries-title" className="font-serif text-2xl">
        {words.heading}
      </h2>
      <p className="text-muted mt-2 max-w-[70ch] text-sm">
        {words.intro(MILESTONES)}
      </p>
      <AnniversaryYear
        year={found.year}
        {...{ view, messages, path, onView }}
      />
      <h3 className="mt-4 font-serif text-lg" aria-live="polite">
        {words.title(found.year, all.length)}
      </h3>
      <AnniversaryLists
        anniversaries={found}
        places={data.places}
        messages={messages}
      />
      <ul className="text-muted mt-4 max-w-[70ch] space-y-1 text-sm">
        {marked && <li>{words.endedNote}</li>}
        {found.endedBefore > 0 && (
          <li>{words.endedBefore(found.endedBefore)}</li>
        )}
        {found.undated > 0 && <li>{words.undated(found.undated)}</li>}
      </ul>
      <FeedLink view={view} messages={messages} />
    </section>
  );
});

/** The way to the calendar under the filters of the page. */
function FeedLink({
  view,
  messages,
}: Pick<PairsAnniversariesProps, "view" | "messages">) {
  const words = messages.pairsCharts.anniversaries;
  return (
    <p className="mt-4 max-w-[70ch] text-sm print:hidden">
      <a
        className="inline-flex min-h-6 items-center underline"
        href={feedHref(view, messages.locale)}
        type="text/calendar"
      >
        {words.feed}
      </a>
      <span className="text-muted block">
        {words.feedNote(LAST_YEAR, LAST_ANNIVERSARY_YEAR)}
      </span>
    </p>
  );
}

/** The year that a view asks for; that of the record's own date where it asks for none that can be listed. */
function anniversaryYear(view: ViewState, data: PairsData): number {
  const year = view.year ?? utcYear(requireEdtf(data.asOf).start);
  return Math.min(
    LAST_ANNIVERSARY_YEAR,
    Math.max(FIRST_ANNIVERSARY_YEAR, year),
  );
}
