import { useMemo } from "react";
import { EmptyResult } from "@/components/filters/empty-result";
import { FilterBar, FIRST_CONTROL_ID } from "@/components/filters/filter-bar";
import { FilterChips } from "@/components/filters/filter-chips";
import { StatusLine } from "@/components/filters/status-line";
import { ViewIssues } from "@/components/filters/view-issues";
import type { FilterNames } from "@/lib/describe/filter-names";
import type { Messages } from "@/lib/messages/messages";
import type { ViewIssue, ViewState } from "@/lib/model/view-state";
import { facetCounts } from "@/lib/select/facet-counts";
import { relaxFilters } from "@/lib/select/relax-filters";
import type { DashboardRecord } from "./use-record";
import type { ViewChange } from "@/components/view/use-view-history";
import type { TextSearch } from "./use-text-hits";

interface DashboardFiltersProps {
  /** The record, unpacked. */
  record: DashboardRecord;
  /** What the page shows. */
  view: ViewState;
  /** The same without a search that has not found anything yet. */
  said: ViewState;
  /** What the numbers beside the choices are counted for: the view, perhaps a moment behind. */
  counted: { readonly view: ViewState; readonly hits: TextSearch["hits"] };
  /** What of the address was not understood. */
  issues: readonly ViewIssue[];
  /** The text search. */
  search: TextSearch;
  /** How many events pass every filter. */
  shown: number;
  /** Names of actors and places. */
  names: FilterNames;
  /** The page, e.g. `/zh`. */
  path: string;
  /** The words of the page's language. */
  messages: Messages;
  /** Called with the next view. */
  onView: (change: ViewChange) => void;
}

/** The filters with what they amount to: chips, the count, what of the address was not understood, a way out of an empty result. */
export function DashboardFilters({
  record,
  view,
  said,
  counted,
  issues,
  search,
  shown,
  names,
  path,
  messages,
  onView,
}: DashboardFiltersProps) {
  const { events, actors, places } = record;
  const counts = useMemo(
    () => facetCounts(events, counted.view, counted.hits),
    [events, counted],
  );
  const common = { view, path, names, messages, onChange: onView };
  return (
    <div className="grid gap-2 pb-3">
      <div className="print:hidden">
        <FilterBar
          {...{ view, path, actors, places, messages }}
          counts={counts}
          onChange={onView}
          onSearchFocus={search.load}
          searchBusy={search.busy}
        />
      </div>
      <div className="flex min-h-8 flex-wrap items-center gap-x-4 gap-y-2">
        <StatusLine
          {...{ shown, names, messages }}
          view={said}
          total={events.length}
        />
        <div className="print:hidden">
          <FilterChips {...common} fallbackId={FIRST_CONTROL_ID} />
        </div>
      </div>
      <ViewIssues issues={issues} messages={messages} />
      {search.failed && (
        <p role="alert" className="text-sm">
          {messages.timeline.searchFailed}
        </p>
      )}
      {shown === 0 && !search.busy && (
        <EmptyResult
          {...common}
          relaxations={relaxFilters(events, view, search.hits)}
        />
      )}
    </div>
  );
}
