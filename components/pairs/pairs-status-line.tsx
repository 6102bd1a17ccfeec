import type { PairsMessages } from "@/lib/messages/page-messages";
import type { ChartScope } from "@/lib/select/charts/chart-scope";
import type { ExplorerPair, PairsData } from "@/lib/select/charts/pairs-data";
import { selectPairs } from "@/lib/select/charts/select-pairs";
import { countTies } from "@/lib/select/pairs/count-ties";
import { EXPLORER_FILTERS } from "@/lib/describe/charts/region-ties";

interface PairsStatusLineProps {
  readonly data: PairsData;
  /** The filters. */
  readonly scope: ChartScope;
  /** The ties that they leave. */
  readonly pairs: readonly ExplorerPair[];
  /** The words of the page's language. */
  readonly messages: PairsMessages;
}

/** How many ties are shown, of which kinds and how many of them dated, and which filters do not act here. */
export function PairsStatusLine(props: PairsStatusLineProps) {
  const { data, scope, pairs, messages } = props;
  const words = messages.pairs;
  const { total, ties, dated } = countTies(pairs);
  const idle = scope.filters.filter(
    (filter) => !EXPLORER_FILTERS.includes(filter),
  );
  const undated = scope.filters.includes("period")
    ? selectPairs(data, scope, "period").filter(
        ({ established }) => established === null,
      ).length
    : 0;
  return (
    <div className="text-muted text-sm">
      <p role="status" data-shown={total}>
        <strong className="text-ink font-semibold tabular-nums">
          {messages.filters.status.count(total, data.pairs.length)}
        </strong>
        {words.status.rest(ties, dated)}
        {undated > 0 && ` ${words.status.undatedLeftOut(undated)}`}
      </p>
      {idle.length > 0 && (
        <p>
          {words.idle(idle.map((filter) => messages.charts.filters[filter]))}
        </p>
      )}
    </div>
  );
}
