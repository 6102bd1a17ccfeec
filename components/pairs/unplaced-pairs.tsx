import { RecordText } from "@/components/ui/record-text";
import { SourceLinks } from "@/components/ui/source-links";
import { UnplacedEndText } from "@/components/ui/unplaced-end-text";
import type { UnplacedTie } from "@/lib/describe/unplaced-pairs";
import type { PairsMessages } from "@/lib/messages/page-messages";

interface UnplacedPairsProps {
  readonly ties: readonly UnplacedTie[];
  /** The words of the page's language. */
  readonly messages: PairsMessages;
}

/** The ties whose places a source leaves open, apart from all others. */
export function UnplacedPairs({ ties, messages }: UnplacedPairsProps) {
  const { unplaced: words, table } = messages.pairs;
  const head = [words.us, words.cn, table.established, words.note];
  return (
    <section
      aria-labelledby="unplaced"
      data-chart="pairs-unplaced"
      className="mt-10"
    >
      <h2 id="unplaced" className="font-serif text-2xl">
        {words.title}
      </h2>
      <p className="text-muted mt-1 max-w-prose text-sm">
        {words.intro(ties.length)}
      </p>
      <table
        role="table"
        aria-labelledby="unplaced"
        className="bg-card border-line mt-3 block border text-sm"
      >
        <thead className="bg-tint block max-md:sr-only">
          <tr role="row" className="pair-row pair-row-open">
            {[...head, table.sources].map((label) => (
              <th
                key={label}
                role="columnheader"
                scope="col"
                className="text-start"
              >
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="block">
          {ties.map((tie) => (
            <UnplacedRow
              key={`${tie.us.name.text} ${tie.cn.name.text}`}
              {...{ tie, messages }}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function UnplacedRow({
  tie,
  messages,
}: Pick<UnplacedPairsProps, "messages"> & { readonly tie: UnplacedTie }) {
  const { unplaced: words, table } = messages.pairs;
  return (
    <tr role="row" className="pair-row pair-row-open border-line border-t">
      <th role="rowheader" scope="row" className="text-start">
        <UnplacedEndText end={tie.us} messages={messages} />
      </th>
      <td>
        <UnplacedEndText end={tie.cn} messages={messages} />
      </td>
      <td data-label={table.established}>{tie.established}</td>
      <td data-label={words.note}>
        {tie.note && <RecordText text={tie.note} messages={messages} />}
      </td>
      <td data-label={table.sources} className="text-xs">
        <SourceLinks sources={tie.sources} messages={messages} />
      </td>
    </tr>
  );
}
