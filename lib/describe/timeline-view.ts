import type { ChartMessages } from "../messages/chart-messages";
import type { PictureWords } from "../messages/pictures-for";
import type { IndexedEvent } from "../model/indexed-event";
import type { Source } from "../model/record";
import type { ViewState } from "../model/view-state";
import { laneGrouping } from "../select/lanes/lane";
import type { ChartDescription } from "./charts/chart-description";
import { columns, sayAsOf } from "./charts/chart-words";
import { describeFilter } from "./describe-filter";
import type { FilterNames } from "./filter-names";
import { nameId } from "./filter-names";

/** What a picture of the timeline shows. */
interface ShownTimeline {
  readonly view: ViewState;
  readonly shown: readonly IndexedEvent[];
  /** Events in the record. */
  readonly total: number;
  /** Their names, and their counts in words. */
  readonly lanes: readonly {
    readonly name: string;
    readonly countText: string;
  }[];
  readonly names: FilterNames;
  /** Source ids by event id. */
  readonly cited: ReadonlyMap<string, readonly string[]>;
  readonly sources: ReadonlyMap<string, Source>;
  /** EDTF: the day to which the record is kept. */
  readonly asOf: string;
}

/** What the timeline says in words where it stands alone: the sentence of the status line, and its events as a table. */
export function describeTimeline(
  timeline: ShownTimeline,
  messages: ChartMessages,
  words: PictureWords,
): ChartDescription {
  const { view, shown, total, lanes, names, cited } = timeline;
  const say = words.timeline;
  const documents = new Set(shown.flatMap(({ id }) => cited.get(id) ?? []));
  const sentence = describeFilter(view, shown.length, total, names, messages);
  return {
    title: shown.length === 0 ? say.nothing : sentence.replace(/[.。]$/, ""),
    subtitle: say.subtitle[laneGrouping(view)],
    description: say.description(
      shown.length,
      lanes.map(({ name, countText }) => say.lane(name, countText)),
    ),
    notes: [],
    source: { text: say.source(documents.size), links: [] },
    asOf: sayAsOf(timeline, messages),
    tables: [eventTable(timeline, messages, words)],
    empty: shown.length === 0,
  };
}

function eventTable(
  { shown, names, cited, sources }: ShownTimeline,
  messages: ChartMessages,
  { timeline: { table, columns: heads } }: PictureWords,
): ChartDescription["tables"][number] {
  const { kindOne, level } = messages.names;
  return {
    caption: table,
    columns: columns(
      heads.title,
      heads.date,
      heads.end,
      heads.kind,
      heads.level,
      heads.place,
      heads.id,
      messages.charts.sources,
    ),
    rows: shown.map((event) => ({
      id: event.id,
      cells: [
        event.title.text,
        event.date,
        event.endDate ?? "",
        kindOne[event.kind],
        level[event.level],
        event.place === null ? "" : nameId(event.place, names),
        event.id,
        {
          sources: (cited.get(event.id) ?? []).flatMap((id) => {
            const source = sources.get(id);
            return source
              ? [
                  {
                    publisher: source.publisher,
                    date: source.date,
                    url: source.url,
                  },
                ]
              : [];
          }),
        },
      ],
    })),
  };
}
