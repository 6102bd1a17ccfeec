import { memo, useMemo } from "react";
import { CiteLinks } from "@/components/ui/cite-links";
import { isPlainClick } from "@/components/ui/is-plain-click";
import type { PairsMessages } from "@/lib/messages/page-messages";
import type { PairOrder, ViewState } from "@/lib/model/view-state";
import type { ExplorerPair, PairsData } from "@/lib/select/charts/pairs-data";
import {
  nextPairOrder,
  PAIR_COLUMNS,
  readPairOrder,
  sortPairs,
  type PairColumn,
} from "@/lib/select/pairs/sort-pairs";
import { viewHref } from "@/lib/view/format-view";
import { rowsQuery } from "@/lib/view/rows-query";
import { PairRow } from "./pair-row";

interface PairsTableProps {
  readonly data: PairsData;
  /** The ties to list, in any order. */
  readonly pairs: readonly ExplorerPair[];
  /** The view that they belong to. */
  readonly view: ViewState;
  /** The page, e.g. `/zh/pairs`. */
  readonly path: string;
  /** The words of the page's language. */
  readonly messages: PairsMessages;
  /** Takes the order that the reader asks for. */
  readonly onOrder: (order: PairOrder) => void;
  /** The selected tie. */
  readonly lit: string | null;
  /** Takes the id of the tie that the reader selects. */
  readonly onPair: (id: string) => void;
}

/** The ties, one a row, in the order of the view; its headings are links to other orders. */
export const PairsTable = memo(function PairsTable(props: PairsTableProps) {
  const { data, pairs, view, messages } = props;
  const words = messages.pairs.table;
  const sorted = useMemo(
    () => sortPairs(pairs, view.pairOrder, data),
    [pairs, view.pairOrder, data],
  );
  return (
    <section aria-labelledby="table" className="mt-10">
      <h2 id="table" className="font-serif text-2xl">
        {words.title}
      </h2>
      <p className="text-muted mt-1 text-sm print:hidden">{words.hint}</p>
      <table
        role="table"
        aria-labelledby="table"
        className="bg-card border-line mt-3 block border text-sm"
      >
        <thead className="bg-tint sticky top-0 z-10 block print:static">
          <tr role="row" className="pair-row pair-head">
            {PAIR_COLUMNS.map((column) => (
              <SortHeading key={column} {...props} column={column} />
            ))}
            <th role="columnheader" scope="col" className="text-start">
              {words.sources}
            </th>
          </tr>
        </thead>
        <tbody className="block">
          {sorted.map((pair) => (
            <PairRow
              key={pair.id}
              {...{ pair, data, messages }}
              lit={pair.id === props.lit}
              onPair={props.onPair}
            />
          ))}
        </tbody>
      </table>
      <CiteLinks
        label={messages.filters.list.cite}
        query={rowsQuery("pairs", view, messages.locale)}
      />
    </section>
  );
});

/** The heading of a column: a link that sorts by it, or turns the order round. */
function SortHeading({
  column,
  view,
  path,
  messages,
  onOrder,
}: PairsTableProps & { readonly column: PairColumn }) {
  const now = readPairOrder(view.pairOrder);
  const next = nextPairOrder(view.pairOrder, column);
  const isBy = now.column === column;
  return (
    <th
      role="columnheader"
      scope="col"
      aria-sort={isBy ? (now.down ? "descending" : "ascending") : undefined}
      className="text-start"
    >
      <a
        href={`${viewHref(path, { ...view, pairOrder: next })}#table`}
        onClick={(event) => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          onOrder(next);
        }}
        className="inline-flex min-h-6 items-center gap-1 font-semibold underline"
      >
        {messages.pairs.table[column]}
        <span
          aria-hidden="true"
          className="text-muted no-underline print:hidden"
        >
          {isBy ? (now.down ? "▼" : "▲") : "↕"}
        </span>
      </a>
    </th>
  );
}
