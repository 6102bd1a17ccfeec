import type { ReactNode } from "react";
import type {
  BriefCouncilYear,
  BriefTrade,
} from "@/lib/describe/brief/brief-trade";
import { measureOf } from "@/lib/describe/charts/state-export-series";
import { formatNumber } from "@/lib/messages/format-number";
import { BriefSection } from "./brief-section";
import type { BriefProps } from "./brief-props";
import { BriefCell, BriefHeadCell, BriefRow, BriefTable } from "./brief-table";
import { SourceRefs } from "./source-refs";

interface TradeSectionProps extends BriefProps {
  readonly trade: BriefTrade;
  /** The drawings of the Census series, each a figure. */
  readonly charts: ReactNode;
}

/** A state's goods exports to China and China's rank among its markets; the Council's figures apart. */
export function TradeSection(props: TradeSectionProps) {
  const { brief, trade, charts, words } = props;
  const name = brief.place.name.text;
  return (
    <BriefSection title={words.trade.title} explained={words.trade.measure}>
      <div className="brief-charts grid items-start gap-x-8 gap-y-4 sm:grid-cols-2">
        {charts}
      </div>
      {trade.years.length > 0 && <FederalYears {...props} />}
      {trade.council.length > 0 && (
        <div className="print:break-inside-avoid">
          <h3 className="mt-5 font-semibold">{words.trade.council(name)}</h3>
          <CouncilYears {...props} years={trade.council} />
        </div>
      )}
    </BriefSection>
  );
}

function FederalYears(props: TradeSectionProps) {
  const { brief, trade, words, messages, numbers } = props;
  const { year, value, method, rank, sources, rankOnly } = words.trade;
  const { methods } = messages.charts.trade.series;
  return (
    <div className="mt-4">
      <BriefTable
        caption={words.trade.table(brief.place.name.text)}
        columns={[
          { label: year, share: 12 },
          { label: value, share: 24, numeric: true },
          { label: rank, share: 18, numeric: true },
          { label: method, share: 30 },
          { label: sources, share: 16 },
        ]}
      >
        {trade.years.map((row) => (
          <BriefRow key={row.year}>
            <BriefHeadCell>{row.year}</BriefHeadCell>
            <BriefCell numeric>
              <Amount value={row.usdMillions} {...props} />
            </BriefCell>
            <BriefCell numeric>
              <Amount value={row.chinaRank} {...props} />
            </BriefCell>
            <BriefCell>
              {row.method === null ? rankOnly : methods[row.method]}
            </BriefCell>
            <BriefCell>
              <SourceRefs ids={row.sources} {...{ numbers, words }} />
            </BriefCell>
          </BriefRow>
        ))}
      </BriefTable>
    </div>
  );
}

function CouncilYears(
  props: TradeSectionProps & { readonly years: readonly BriefCouncilYear[] },
) {
  const { brief, years, words, messages, numbers } = props;
  const { year, value, measureOf: counted, rank, sources } = words.trade;
  const { measures } = messages.charts.trade.ranks;
  return (
    <BriefTable
      caption={words.trade.council(brief.place.name.text)}
      columns={[
        { label: year, share: 12 },
        { label: value, share: 24, numeric: true },
        { label: rank, share: 18, numeric: true },
        { label: counted, share: 30 },
        { label: sources, share: 16 },
      ]}
    >
      {years.map((row) => (
        <BriefRow key={`${row.year} ${row.measure}`}>
          <BriefHeadCell>{row.year}</BriefHeadCell>
          <BriefCell numeric>
            <Amount value={row.usdMillions} {...props} />
          </BriefCell>
          <BriefCell numeric>
            <Amount value={row.chinaRank} {...props} />
          </BriefCell>
          <BriefCell>{measures[measureOf(row.measure)]}</BriefCell>
          <BriefCell>
            <SourceRefs ids={row.sources} {...{ numbers, words }} />
          </BriefCell>
        </BriefRow>
      ))}
    </BriefTable>
  );
}

function Amount({
  value,
  words,
  messages,
}: Pick<BriefProps, "words" | "messages"> & { readonly value: number | null }) {
  if (value === null)
    return <span className="text-muted">{words.trade.blank}</span>;
  return formatNumber(value, messages.locale, 1);
}
