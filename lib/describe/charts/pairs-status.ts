import { formatNumber } from "@/lib/messages/format-number";
import type { PairsMessages } from "@/lib/messages/page-messages";
import {
  PAIR_STATUSES,
  PAIR_TIES,
  type PairStatus,
  type PairTie,
} from "@/lib/model/record";
import type { ChartScope } from "@/lib/select/charts/chart-scope";
import type { StatusTable } from "@/lib/select/charts/count-statuses";
import type { ExplorerPair, PairsData } from "@/lib/select/charts/pairs-data";
import { sayDuration, sayEnd, sayPair } from "../pair-words";
import type { ChartDescription, ChartTable } from "./chart-description";
import { columns, sayAsOf, sayInactive, sourceCell } from "./chart-words";
import { EXPLORER_FILTERS } from "./region-ties";

/** What the ties by status and kind say in words. */
export function describeStatuses(
  table: StatusTable,
  scope: ChartScope,
  data: PairsData,
  messages: PairsMessages,
): ChartDescription {
  const words = messages.pairs.statuses;
  const count = (status: PairStatus) => countOfStatus(table, status);
  return {
    title:
      table.total === 0
        ? words.none
        : words.title(
            count("active"),
            count("suspended"),
            count("ended"),
            count("unknown"),
          ),
    subtitle: words.subtitle,
    description: words.description,
    reach: words.reach,
    notes: [
      ...table.stopped.map((pair) => sayStopped(pair, data, messages)),
      words.unknownNote,
      ...sayInactive(
        scope,
        EXPLORER_FILTERS,
        messages.pairs.regions.inactive,
        messages,
      ),
    ],
    source: {
      text: messages.pairs.regions.source(Object.keys(data.sources).length),
      links: [],
    },
    asOf: sayAsOf(data, messages),
    tables: [
      countTable(table, messages),
      ...(table.stopped.length > 0
        ? [stoppedTable(table.stopped, data, messages)]
        : []),
    ],
    empty: table.total === 0,
  };
}

function countOfStatus(table: StatusTable, status: PairStatus): number {
  return table.cells
    .filter((cell) => cell.status === status)
    .reduce((sum, cell) => sum + cell.count, 0);
}

function sayStopped(
  pair: ExplorerPair,
  data: PairsData,
  messages: PairsMessages,
): string {
  const { names } = messages;
  const end = sayEnd(pair, messages) ?? names.status[pair.status];
  const stop = messages.locale === "zh" ? "。" : ".";
  return messages.pairs.statuses.ended(
    sayPair(pair, data, messages),
    end + stop,
    pair.note,
  );
}

function countTable(table: StatusTable, messages: PairsMessages): ChartTable {
  const words = messages.pairs.statuses;
  const say = (value: number) => formatNumber(value, messages.locale);
  const cell = (status: PairStatus, tie: PairTie) =>
    table.cells.find((one) => one.status === status && one.tie === tie)
      ?.count ?? 0;
  return {
    caption: words.table,
    columns: columns(
      words.status,
      ...PAIR_TIES.map((tie) => `#${words.columns[tie]}`),
      `#${words.all}`,
    ),
    rows: PAIR_STATUSES.map((status) => ({
      id: status,
      cells: [
        messages.names.status[status],
        ...PAIR_TIES.map((tie) => say(cell(status, tie))),
        say(countOfStatus(table, status)),
      ],
    })),
  };
}

function stoppedTable(
  stopped: readonly ExplorerPair[],
  data: PairsData,
  messages: PairsMessages,
): ChartTable {
  const words = messages.pairs.statuses;
  return {
    caption: words.endedTable,
    columns: columns(
      words.pair,
      words.status,
      words.years,
      words.note,
      messages.pairs.table.sources,
    ),
    rows: stopped.map((pair) => ({
      id: pair.id,
      cells: [
        sayPair(pair, data, messages),
        messages.names.status[pair.status],
        sayDuration(pair, messages) ??
          (pair.status === "ended" ? words.notDated : ""),
        pair.note,
        sourceCell(pair.sources, data),
      ],
    })),
  };
}
