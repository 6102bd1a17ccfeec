import { useDeferredValue, useMemo, useRef, useState } from "react";
import { CiteLinks } from "@/components/ui/cite-links";
import { usePageMarks } from "@/components/view/use-page-marks";
import { useViewHistory } from "@/components/view/use-view-history";
import type { FilterNames } from "@/lib/describe/filter-names";
import type { TradeMessages } from "@/lib/messages/page-messages";
import { viewHref } from "@/lib/view/format-view";
import { rowsQuery } from "@/lib/view/rows-query";
import { localePath } from "@/lib/view/language-path";
import type { KnownIds } from "@/lib/view/parse-view";
import { MethodNote } from "./method-note";
import { TradeCharts } from "./trade-charts";
import { TradeFilters } from "./trade-filters";
import { TradeHeading } from "./trade-heading";
import type { InitialTrade, TradePayload } from "./trade-payload";
import { TradeStatus } from "./trade-status";

interface TradeExplorerProps {
  /** The record's figures of trade. */
  readonly payload: TradePayload;
  /** The view that the page was asked for. */
  readonly initial: InitialTrade;
  /** The words of the page's language. */
  readonly messages: TradeMessages;
}

/** The page of trade on one view: filters, what they amount to, and the charts by section. */
export function TradeExplorer({
  payload,
  initial,
  messages,
}: TradeExplorerProps) {
  const path = localePath("/trade", messages.locale);
  const [known] = useState(() => knownIds(payload, initial));
  const history = useViewHistory(initial, path, known);
  const { view, issues, setView } = history;
  // The charts follow a choice once it is painted.
  const drawn = useDeferredValue(view);
  const names = useMemo(
    () => filterNames(payload, initial),
    [payload, initial],
  );
  const main = useRef<HTMLElement>(null);
  usePageMarks(main, viewHref(path, view), messages.locale);
  const common = { path, names, messages, onView: setView };
  return (
    <main
      ref={main}
      id="main"
      className="mx-auto w-full max-w-[1880px] px-4 pb-12 sm:px-6"
    >
      <TradeHeading messages={messages} />
      <div className="mt-5 print:hidden">
        <TradeFilters
          {...{ view, path, messages }}
          data={payload.charts}
          states={payload.states}
          onView={setView}
        />
      </div>
      <TradeStatus {...common} {...{ view, issues }} data={payload.charts} />
      <TradeCharts
        {...common}
        view={drawn}
        data={payload.charts}
        report={payload.report}
        site={payload.site}
      />
      <CiteLinks
        label={messages.filters.list.cite}
        query={rowsQuery("figures", drawn, messages.locale)}
      />
      <MethodNote
        data={payload.charts}
        aboutHref={`${localePath("/about", messages.locale)}#method`}
        messages={messages}
      />
    </main>
  );
}

/** What the addresses of this page may name: every state, and what the page was asked for. */
function knownIds({ states }: TradePayload, { view }: InitialTrade): KnownIds {
  const ids = states.map(({ id }) => id);
  const { actors, places, compare, event } = view;
  const other = (facet: "actor" | "place") =>
    compare?.facet === facet ? [compare.id] : [];
  return {
    actors: new Set([...actors, ...other("actor")]),
    places: new Set([...ids, ...places, ...other("place")]),
    events: new Set(event === null ? [] : [event]),
    states: new Set(ids),
  };
}

function filterNames(
  { states }: TradePayload,
  { names }: InitialTrade,
): FilterNames {
  const given = Object.entries(names);
  return {
    actors: new Map(given),
    places: new Map([
      ...given,
      ...states.map(({ id, name }) => [id, name] as const),
    ]),
  };
}
