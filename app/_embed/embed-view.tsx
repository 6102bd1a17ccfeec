import type { ReactElement } from "react";
import { SourceLinks } from "@/components/ui/source-links";
import type {
  ChartDescription,
  ChartTable,
} from "@/lib/describe/charts/chart-description";
import type { EmbedWords } from "@/lib/messages/embed-for";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import type { ViewIssue } from "@/lib/model/view-state";
import { localePath } from "@/lib/view/language-path";
import type { PictureParams } from "@/lib/view/picture-params";
import type { ViewName } from "@/lib/view/view-names";
import { EmbedTable } from "./embed-table";

/** A view as an embed shows it. */
export interface EmbedContent {
  readonly name: ViewName;
  readonly about: ChartDescription;
  /** The active filters in words; "" when there are none. */
  readonly filters: string;
  /** The address of the live view. */
  readonly live: string;
  /** The drawing for each range of widths, each in a box with a class of the sheet. */
  readonly drawings: readonly {
    readonly className: string;
    readonly drawing: ReactElement;
  }[];
  /** When the record stood as it is shown, if it is pinned. */
  readonly pinned: string | null;
}

interface EmbedViewProps {
  readonly content: EmbedContent;
  readonly hide: PictureParams["hide"];
  readonly issues: readonly ViewIssue[];
  readonly words: EmbedWords;
  readonly messages: ChartMessages;
}

/** A view with all that it must say: takeaway, filter, source, date, link to the live view, and its data. */
export function EmbedView(props: EmbedViewProps) {
  const { content, hide, words, messages } = props;
  const { name, about, filters, drawings } = content;
  return (
    <figure data-chart={name}>
      <figcaption>
        {!hide.includes("title") && (
          <>
            <h1>{about.title}</h1>
            <p className="quiet">{about.subtitle}</p>
          </>
        )}
        {filters !== "" && <p className="filter">{filters}</p>}
      </figcaption>
      {about.empty ? (
        <p className="nothing">{messages.charts.nothing}</p>
      ) : (
        drawings.map(({ className, drawing }) => (
          <div key={className} className={`drawing ${className}`}>
            {drawing}
          </div>
        ))
      )}
      {!hide.includes("notes") && about.notes.length > 0 && (
        <ul className="quiet">
          {about.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <Foot {...props} />
    </figure>
  );
}

function Foot({ content, hide, issues, words, messages }: EmbedViewProps) {
  const { name, about, live, pinned } = content;
  const { tables, source } = about;
  const hrefOf =
    name === "timeline"
      ? (id: string) => localePath(`/events/${id}`, messages.locale)
      : undefined;
  return (
    <div className="foot quiet">
      <p>
        {source.text} <SourceLinks sources={source.links} messages={messages} />{" "}
        {about.asOf} {pinned !== null && words.pinned(pinned)}
      </p>
      <p>
        <a className="live" href={live}>
          {words.live(messages.site.name)}
        </a>
      </p>
      {issues.length > 0 && (
        <p className="warn">{sayIssues(issues, messages)}</p>
      )}
      {!hide.includes("table") && tables.length > 0 && (
        <details>
          <summary>
            {name === "timeline"
              ? words.events
              : tables.length > 1
                ? messages.charts.dataTables
                : messages.charts.dataTable}
          </summary>
          {tables.map((table, at) => (
            <EmbedTable
              key={table.caption}
              {...{ messages }}
              {...(at === 0 && hrefOf
                ? { table: titlesOf(table), hrefOf }
                : { table })}
            />
          ))}
        </details>
      )}
    </div>
  );
}

/** The table of events by title and date: all else stands on the page of each, which its title leads to. */
function titlesOf(table: ChartTable): ChartTable {
  return {
    ...table,
    columns: table.columns.slice(0, 2),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.slice(0, 2) })),
  };
}

function sayIssues(
  issues: readonly ViewIssue[],
  messages: ChartMessages,
): string {
  const words = messages.filters.issues;
  return words.say(
    issues.map(({ param, value, reason }) =>
      words.because(words.issue(param, value), words.reason[reason]),
    ),
  );
}
