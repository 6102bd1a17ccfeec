import { ChartTableView } from "@/components/ui/chart-table";
import { SourceLinks } from "@/components/ui/source-links";
import { citedSources } from "@/lib/describe/charts/chart-words";
import { tableOfMethods } from "@/lib/describe/charts/method-table";
import type { TradeMessages } from "@/lib/messages/page-messages";
import type { ChartData } from "@/lib/select/charts/chart-data";
import { compareMethods } from "@/lib/select/charts/compare-methods";

interface MethodNoteProps {
  readonly data: ChartData;
  /** The words of the page's language. */
  readonly messages: TradeMessages;
  /** The page about the record, in the page's language. */
  readonly aboutHref: string;
}

/** Why the Census Bureau and the US-China Business Council give different exports for a state, and where they do. */
export function MethodNote({ data, messages, aboutHref }: MethodNoteProps) {
  const words = messages.tradeCharts.method;
  const compared = compareMethods(data);
  const { censusYears, uscbcYears } = compared;
  const sources = citedSources(data.censusSources, data);
  return (
    <section
      aria-labelledby="trade-method"
      className="mt-10 max-w-prose break-inside-avoid"
    >
      <h2 id="trade-method" className="font-serif text-2xl">
        {words.heading}
      </h2>
      <p className="mt-2">{words.intro}</p>
      <dl className="mt-3 space-y-3">
        <div>
          <dt className="font-semibold">{words.census}</dt>
          <dd>
            {words.censusText(
              compared.censusStates,
              censusYears[0] ?? 0,
              censusYears.at(-1) ?? 0,
            )}{" "}
            <span className="text-muted text-sm">
              <SourceLinks sources={sources} messages={messages} />
            </span>
          </dd>
        </div>
        <div>
          <dt className="font-semibold">{words.uscbc}</dt>
          <dd>
            {words.uscbcText(
              compared.uscbcFigures,
              uscbcYears[0] ?? 0,
              uscbcYears.at(-1) ?? 0,
            )}
          </dd>
        </div>
      </dl>
      <p className="mt-3">{words.early}</p>
      <p className="mt-3">
        <a href={aboutHref} className="underline">
          {words.about}
        </a>
      </p>
      <details className="mt-3 text-sm">
        <summary className="min-h-6 w-fit cursor-pointer underline">
          {words.bySide(compared.pairs.length)}
        </summary>
        <ChartTableView
          table={tableOfMethods(compared, data, messages)}
          messages={messages}
        />
      </details>
    </section>
  );
}
