import type { ReactElement } from "react";
import type { ChineseWords } from "@/app/_pictures/in-chinese";
import { SourceLinks } from "@/components/ui/source-links";
import type {
  ChartDescription,
  ChartTable,
} from "@/lib/describe/charts/chart-description";
import { embedFor, type EmbedWords } from "@/lib/messages/embed-for";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import { messagesFor } from "@/lib/messages/messages-for";
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
  /** The address of its data as a file. */
  readonly csv: string;
  /** What is said in Chinese beside the English, where both are asked for. */
  readonly chinese: ChineseWords | null;
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
  const { content, hide, messages } = props;
  const { name, about, filters, drawings, chinese } = content;
  return (
    <figure data-chart={name}>
      <figcaption>
        {!hide.includes("title") && (
          <>
            <h1>{about.title}</h1>
            <p className="quiet">{about.subtitle}</p>
            {chinese && (
              <div lang="zh-CN">
                <p className="title">{chinese.title}</p>
                <p className="quiet">{chinese.subtitle}</p>
              </div>
            )}
          </>
        )}
        {filters !== "" && <p className="filter">{filters}</p>}
        {chinese && chinese.filters !== "" && (
          <p className="filter" lang="zh-CN">
            {chinese.filters}
          </p>
        )}
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
  const { about, live, csv, pinned, chinese } = content;
  const { source } = about;
  return (
    <div className="foot quiet">
      <p>
        {source.text} <SourceLinks sources={source.links} messages={messages} />{" "}
        {about.asOf} {pinned !== null && words.pinned(pinned)}
      </p>
      <p>
        <a className="live" href={live}>
          {words.live(messages.site.name)}
        </a>{" "}
        {chinese && (
          <a className="live" lang="zh-CN" hrefLang="zh-CN" href={chinese.live}>
            {embedFor("zh").live(messagesFor("zh").site.name)}
          </a>
        )}{" "}
        <a className="live" href={csv}>
          {words.csv}
        </a>
      </p>
      {issues.length > 0 && (
        <p className="warn">{sayIssues(issues, messages)}</p>
      )}
      {!hide.includes("table") && <Tables {...{ content, words, messages }} />}
    </div>
  );
}

/** Rows that a table may have beside its drawing; one with more is only in the file, for it would outweigh the drawing. */
const MOST_ROWS = 300;

function Tables({
  content: { name, about },
  words,
  messages,
}: Pick<EmbedViewProps, "content" | "words" | "messages">) {
  const isTimeline = name === "timeline";
  const tables = about.tables.filter(
    ({ rows }) => isTimeline || rows.length <= MOST_ROWS,
  );
  if (tables.length === 0) return null;
  const { dataTable, dataTables } = messages.charts;
  const summary = tables.length > 1 ? dataTables : dataTable;
  const hrefOf = (id: string) => localePath(`/events/${id}`, messages.locale);
  return (
    <details>
      <summary>{isTimeline ? words.events : summary}</summary>
      {tables.map((table, at) => (
        <EmbedTable
          key={table.caption}
          messages={messages}
          {...(isTimeline && at === 0
            ? { table: titlesOf(table), hrefOf }
            : { table })}
        />
      ))}
    </details>
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
