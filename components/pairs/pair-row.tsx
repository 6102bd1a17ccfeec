import { memo } from "react";
import { isPlainClick } from "@/components/ui/is-plain-click";
import { SourceLinks } from "@/components/ui/source-links";
import { citedSources } from "@/lib/describe/charts/chart-words";
import {
  sayEnd,
  sayEstablished,
  sayPair,
  sayPlace,
} from "@/lib/describe/pair-words";
import type { PairsMessages } from "@/lib/messages/page-messages";
import type { ExplorerPair, PairsData } from "@/lib/select/charts/pairs-data";
import { localePath } from "@/lib/view/language-path";

interface PairRowProps {
  readonly pair: ExplorerPair;
  /** Whether it is the selected one. */
  readonly lit: boolean;
  /** Selects a tie, or the selected one no more; the same function each time. */
  readonly onPair: (id: string) => void;
  readonly data: PairsData;
  /** The words of the page's language. */
  readonly messages: PairsMessages;
}

/** A tie as a row of the table. Memoised, so that another order moves rows and makes none. */
export const PairRow = memo(function PairRow(props: PairRowProps) {
  const { pair, lit, data, messages } = props;
  const { names, pairs } = messages;
  const words = pairs.table;
  const status = sayEnd(pair, messages) ?? names.status[pair.status];
  const isQuiet = pair.status === "unknown" ? "text-muted" : "";
  return (
    <tr
      id={`pair-${pair.id}`}
      // What is displayed as a grid is a table all the same.
      role="row"
      aria-current={lit || undefined}
      className="pair-row border-line border-t"
    >
      <th role="rowheader" scope="row" className="text-start font-normal">
        <PairEnd {...props} id={pair.us} around={pair.state} />
      </th>
      <td>
        <PairEnd {...props} id={pair.cn} around={pair.province} />
      </td>
      <td data-label={words.tie}>
        {names.tie[pair.tie]}{" "}
        <span className="text-muted">({names.pairLevel[pair.level]})</span>
      </td>
      <td
        data-label={words.established}
        className={pair.established === null ? "text-muted" : ""}
      >
        {sayEstablished(pair, messages)}
      </td>
      <td data-label={words.status}>
        <span className={isQuiet}>{status}</span>
        {pair.note && <p className="text-muted text-xs">{pair.note}</p>}
      </td>
      <td data-label={words.sources} className="text-xs">
        <SourceLinks
          sources={citedSources(pair.sources, data)}
          messages={messages}
        />{" "}
        <PairLink {...props} />
      </td>
    </tr>
  );
});

/** The address of a row, which lights it; the table shows it in place. */
function PairLink({ pair, data, messages, onPair }: PairRowProps) {
  const path = localePath("/pairs", messages.locale);
  return (
    <a
      href={`${path}?pair=${pair.id}#pair-${pair.id}`}
      onClick={(click) => {
        if (!isPlainClick(click)) return;
        click.preventDefault();
        onPair(pair.id);
      }}
      aria-label={messages.pairs.table.link(sayPair(pair, data, messages))}
      title={messages.pairs.table.link(sayPair(pair, data, messages))}
      className="text-muted inline-flex size-6 items-center justify-center no-underline print:hidden"
    >
      <span aria-hidden="true">#</span>
    </a>
  );
}

/** One end of a tie: a link to its place, and the state or province around it. */
function PairEnd({
  id,
  around,
  data,
  messages,
}: Pick<PairRowProps, "data" | "messages"> & {
  readonly id: string;
  readonly around: string;
}) {
  return (
    <>
      <a
        href={localePath(`/places/${id}`, messages.locale)}
        className="font-semibold underline"
      >
        {sayPlace(id, data, messages)}
      </a>
      {id !== around && (
        <span className="text-muted block">
          {sayPlace(around, data, messages)}
        </span>
      )}
    </>
  );
}
