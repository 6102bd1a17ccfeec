import type { MouseEvent, ReactNode } from "react";
import type { Messages } from "@/lib/messages/messages";
import type { IndexedEvent } from "@/lib/model/indexed-event";
import type { SortOrder, ViewState } from "@/lib/model/view-state";
import { groupByYear } from "@/lib/select/group-by-year";
import { sortEvents } from "@/lib/select/sort-events";
import { formatView } from "@/lib/view/format-view";
import { CiteLinks } from "../ui/cite-links";
import { isPlainClick } from "../ui/is-plain-click";
import { EventItem } from "./event-item";
import { SortLinks } from "./sort-links";

const ROW = 60;
const HEADING = 44;

/** The events that pass the filters as links, under their years or by importance. */
export function EventList(props: {
  /** In any order; the view says in which they are listed. */
  readonly events: readonly IndexedEvent[];
  readonly view: ViewState;
  /** The page, e.g. `/zh`. */
  readonly path: string;
  /** Names of places by id. */
  readonly placeNames: ReadonlyMap<string, string>;
  readonly messages: Messages;
  readonly onChange: (next: ViewState) => void;
  /** Opens an event in place; its link does without script. */
  readonly onSelect: (id: string) => void;
}) {
  const { view, path, placeNames, messages, onSelect } = props;
  const sorted = sortEvents(props.events, view.sort);
  const item = (event: IndexedEvent) => (
    <EventItem
      key={event.id}
      event={event}
      placeNames={placeNames}
      messages={messages}
      selected={event.id === view.event}
    />
  );
  return (
    <div className="mt-8">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id="event-list" className="font-serif text-xl font-semibold">
          {messages.filters.list.title}
        </h2>
        <SortLinks
          view={view}
          path={path}
          messages={messages}
          onChange={props.onChange}
        />
      </div>
      {/* A region that scrolls must take the focus to be scrolled by keyboard; the clicks are those of its links. */}
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
      <div
        data-event-list=""
        role="region"
        aria-labelledby="event-list"
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onClick={(click) => openInPlace(click, onSelect)}
        className="border-line bg-card mt-2 max-h-[min(36rem,80dvh)] overflow-y-auto rounded-lg border px-4 pb-2 print:max-h-none print:overflow-visible"
      >
        <Rows
          {...{ sorted, item }}
          sort={view.sort}
          year={messages.filters.list.year}
        />
      </div>
      <CiteLinks
        label={messages.filters.list.cite}
        // The event that is open is one of those listed, or none of them.
        query={formatView({ ...view, event: null, pair: null })}
      />
    </div>
  );
}

function Rows(props: {
  readonly sorted: readonly IndexedEvent[];
  readonly sort: SortOrder;
  readonly item: (event: IndexedEvent) => ReactNode;
  readonly year: (year: number) => string;
}) {
  const { sorted, sort, item, year } = props;
  return sort === "importance" ? (
    <ol className="mt-2">{sorted.map(item)}</ol>
  ) : (
    groupByYear(sorted).map((group) => (
      <section
        key={group.year}
        style={{
          contentVisibility: "auto",
          containIntrinsicSize: `auto ${HEADING + ROW * group.events.length}px`,
        }}
      >
        <h3 className="text-muted pt-4 pb-1 text-sm font-semibold tabular-nums">
          {year(group.year)}
        </h3>
        <ol>{group.events.map(item)}</ol>
      </section>
    ))
  );
}

// One listener for all rows: a handler each would draw all of them anew whenever it changes.
function openInPlace(click: MouseEvent, onSelect: (id: string) => void): void {
  const link =
    click.target instanceof Element ? click.target.closest("a") : null;
  const id = link?.pathname.split("/").at(-1);
  if (id === undefined || !isPlainClick(click)) return;
  click.preventDefault();
  onSelect(id);
}
