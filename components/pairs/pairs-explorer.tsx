import { useMemo, useRef } from "react";
import { EmptyResult } from "@/components/filters/empty-result";
import { FilterChips } from "@/components/filters/filter-chips";
import { ViewIssues } from "@/components/filters/view-issues";
import { PairsAnniversaries } from "@/components/pairs-anniversaries/pairs-anniversaries";
import { usePageMarks } from "@/components/view/use-page-marks";
import type { PairsMessages } from "@/lib/messages/page-messages";
import { pairFacets } from "@/lib/select/pairs/pair-facets";
import { relaxPairs } from "@/lib/select/pairs/relax-pairs";
import { viewHref } from "@/lib/view/format-view";
import { PairsCharts } from "./pairs-charts";
import { FIRST_CONTROL_ID, PairsFilters } from "./pairs-filters";
import type { InitialPairs, PairsParts, PairsPayload } from "./pairs-payload";
import { PairsStatusLine } from "./pairs-status-line";
import { PairsTable } from "./pairs-table";
import { usePairs } from "./use-pairs";
import { useSightOfPair } from "./use-sight-of-pair";
import { useTableChoices } from "./use-table-choices";

interface PairsExplorerProps extends PairsParts {
  /** The record, as far as it is of ties. */
  readonly payload: PairsPayload;
  /** The view that the page was asked for. */
  readonly initial: InitialPairs;
  /** The words of the page's language. */
  readonly messages: PairsMessages;
}

/** The explorer of pairs on one view: filters, charts and table. */
export function PairsExplorer(props: PairsExplorerProps) {
  const { payload, initial, messages, head, foot } = props;
  const explorer = usePairs(payload, initial, messages);
  const { view, setView, issues, names, path, shown, later } = explorer;
  const { data, report, site } = payload;
  const facets = useMemo(
    () => pairFacets(data, later.scope),
    [data, later.scope],
  );
  const main = useRef<HTMLElement>(null);
  usePageMarks(main, viewHref(path, view), messages.locale);
  const { onOrder, onPair } = useTableChoices(setView);
  useSightOfPair(initial.view.pair);
  const common = { view, path, names, messages, onChange: setView };
  const below = {
    ...{ data, path, messages, onView: setView },
    ...{ view: later.view, scope: later.scope },
  };
  return (
    <main
      ref={main}
      id="main"
      className="page-wide mx-auto w-full max-w-[1880px] px-4 pb-12 sm:px-6"
    >
      {head}
      <div className="grid gap-2 pt-4 pb-3">
        <div className="print:hidden">
          <PairsFilters
            {...{ view, path, facets, messages }}
            sections={explorer.sections}
            onChange={setView}
          />
        </div>
        <div className="flex min-h-8 flex-wrap items-center gap-x-4 gap-y-2">
          <PairsStatusLine {...{ data, messages }} {...shown} />
          <div className="print:hidden">
            <FilterChips {...common} fallbackId={FIRST_CONTROL_ID} />
          </div>
        </div>
        <ViewIssues issues={issues} messages={messages} />
        {shown.pairs.length === 0 && (
          <EmptyResult {...common} relaxations={relaxPairs(data, view)} />
        )}
      </div>
      <PairsCharts {...below} {...{ report, site }} />
      <PairsAnniversaries {...below} />
      <PairsTable
        {...{ data, path, messages, onOrder, onPair }}
        lit={view.pair}
        view={later.view}
        pairs={later.pairs}
      />
      {foot}
    </main>
  );
}
