import type { Coverage, Tally } from "@/lib/describe/coverage";
import type { AboutWords } from "@/lib/messages/about-for";
import { formatNumber } from "@/lib/messages/format-number";
import type { Messages } from "@/lib/messages/messages";
import { BulletList } from "./bullet-list";
import { CountTable } from "./count-table";

interface CoverageTablesProps {
  /** From `coverage`. */
  readonly coverage: Coverage;
  readonly words: AboutWords["coverage"];
  /** The page's words. */
  readonly messages: Messages;
}

type Row = readonly [string, ...string[]];

/** What the record covers, counted: events, ties, sources and export figures. */
export function CoverageTables(props: CoverageTablesProps) {
  const { coverage, words } = props;
  const tables = [
    ...eventTables(props),
    ...pairTables(props),
    ...otherTables(props),
  ];
  const { stateExports, complete, national } = coverage.trade;
  const span = ({ first, last }: { first: number; last: number }) =>
    words.yearSpan(first, last);
  return (
    <>
      <div className="grid gap-x-12 gap-y-8 sm:grid-cols-2 lg:grid-cols-3">
        {tables.map(([caption, rows]) => (
          <CountTable
            key={caption}
            caption={caption}
            head={
              rows.some((row) => row.length > 2)
                ? [words.category, words.count, words.dated]
                : [words.category, words.count]
            }
            rows={rows}
          />
        ))}
      </div>
      <BulletList
        items={words.notes({
          oneSource: coverage.events.oneSource,
          referenceOnly: coverage.events.referenceOnly,
          unplaced: coverage.pairs.unplaced,
          states: span(stateExports),
          complete: span(complete),
          national: span(national),
        })}
      />
    </>
  );
}

function eventTables({ coverage, words, messages }: CoverageTablesProps) {
  const { events } = coverage;
  const { names } = messages;
  const rows = rowsIn(messages);
  return [
    [words.byKind, rows(events.byKind, (key) => names.kind[key], words.total)],
    [words.byLevel, rows(events.byLevel, (key) => names.level[key])],
    [words.byDecade, rows(events.byDecade, words.decade)],
    [
      words.byPrecision,
      rows(events.byPrecision, (key) => words.precision[key]),
    ],
  ] as const;
}

function pairTables({ coverage, words, messages }: CoverageTablesProps) {
  const { pairs } = coverage;
  const { names, locale } = messages;
  const rows = rowsIn(messages);
  const n = (value: number) => formatNumber(value, locale);
  const undated: Row = [words.undated, n(pairs.total - pairs.dated)];
  const sister = pairs.sisterByLevel.map(({ key, count, dated }): Row => [
    names.pairLevel[key],
    n(count),
    n(dated),
  ]);
  return [
    [words.pairsByTie, rows(pairs.byTie, (key) => names.tie[key], words.total)],
    [words.pairsByLevel, rows(pairs.byLevel, (key) => names.pairLevel[key])],
    [words.sisterByLevel, sister],
    [
      words.pairsByPrecision,
      [...rows(pairs.byPrecision, (key) => words.precision[key]), undated],
    ],
    [words.pairsByStatus, rows(pairs.byStatus, (key) => names.status[key])],
  ] as const;
}

function otherTables({ coverage, words, messages }: CoverageTablesProps) {
  const { sources, trade } = coverage;
  const rows = rowsIn(messages);
  return [
    [
      words.sourcesByTier,
      rows(sources.byTier, (key) => messages.names.tier[key], words.total),
    ],
    [
      words.exportsByMethod,
      rows(trade.byMethod, (key) => words.method[key], words.total),
    ],
  ] as const;
}

/** Makes rows of tallies, with their sum under `total` where that is asked for. */
function rowsIn({ locale }: Messages) {
  return <Key,>(
    tallies: readonly Tally<Key>[],
    nameOf: (key: Key) => string,
    total?: string,
  ): readonly Row[] => {
    const rows = tallies.map(({ key, count }): Row => [
      nameOf(key),
      formatNumber(count, locale),
    ]);
    const sum = tallies.reduce((all, { count }) => all + count, 0);
    return total ? [...rows, [total, formatNumber(sum, locale)]] : rows;
  };
}
