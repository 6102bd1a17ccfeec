import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { isPlainClick } from "@/components/ui/is-plain-click";
import type { Messages } from "@/lib/messages/messages";
import type { IndexedTitle } from "@/lib/model/indexed-event";
import type { EventKind } from "@/lib/model/record";
import { pagePalette } from "@/lib/theme/palette";

/** How many events are shown at first, and how many more each time. */
const PAGE = 100;

/** One event of a cluster, as its list needs it. */
export interface ClusterRow {
  readonly id: string;
  readonly title: IndexedTitle;
  /** Its date in words. */
  readonly when: string;
  readonly kind: EventKind;
  /** Address of its page. */
  readonly href: string;
}

interface ClusterListProps {
  /** How many events there are. */
  count: number;
  /** One of them, in time. */
  rowAt: (index: number) => ClusterRow;
  /** The words of the page's language. */
  messages: Messages;
  /** Called with the place in the list of the event that the reader opens. */
  onOpen: (index: number) => void;
}

/** The events of a cluster in time, as links; of many, as many as the reader has asked for. */
export function ClusterList(props: ClusterListProps) {
  const { count, rowAt, messages, onOpen } = props;
  const words = messages.navigation.cluster;
  const list = useRef<HTMLUListElement>(null);
  const [most, setMost] = useState(PAGE);
  const shown = Math.min(most, count);
  useEffect(() => {
    // The first of those that have come, after the button that the reader pressed for them.
    if (most > PAGE) linksOf(list.current)[most - PAGE]?.focus();
  }, [most]);
  return (
    <div className="overflow-y-auto overscroll-contain px-3 pb-2">
      {count > PAGE && (
        <p className="text-muted pt-2 text-xs" role="status">
          {words.some(shown, count)}
        </p>
      )}
      {/* The arrow keys move among the links, which have the focus themselves. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul
        ref={list}
        data-cluster-list=""
        className="divide-line divide-y"
        onKeyDown={moveAmongLinks}
      >
        {Array.from({ length: shown }, (_, index) => {
          const row = rowAt(index);
          return (
            <Item
              key={row.id}
              {...{ row, messages }}
              onOpen={() => onOpen(index)}
            />
          );
        })}
      </ul>
      {shown < count && (
        <button
          type="button"
          className="tool mt-2 px-3 text-sm"
          onClick={() => setMost(shown + PAGE)}
        >
          {words.more(Math.min(PAGE, count - shown))}
        </button>
      )}
    </div>
  );
}

interface ItemProps {
  row: ClusterRow;
  messages: Messages;
  onOpen: () => void;
}

function Item({ row, messages, onOpen }: ItemProps) {
  const { title, when, kind, href } = row;
  return (
    <li>
      <a
        href={href}
        className="hover:bg-tint -mx-1 block rounded px-1 py-1.5 no-underline"
        onClick={(event) => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          onOpen();
        }}
      >
        <span className="text-muted flex items-center gap-1.5 text-xs">
          <svg width={9} height={9} aria-hidden="true">
            <circle cx={4.5} cy={4.5} r={4.5} fill={pagePalette[kind]} />
          </svg>
          {when} · {messages.names.kindOne[kind]}
        </span>
        <span lang={title.lang} className="block text-sm break-words">
          {title.text}
        </span>
      </a>
    </li>
  );
}

/** Moves the focus among the links of a list by the arrow keys, Home and End. */
function moveAmongLinks(event: KeyboardEvent<HTMLUListElement>): void {
  const links = linksOf(event.currentTarget);
  const at = links.findIndex((link) => link === document.activeElement);
  const targets: Record<string, number> = {
    ArrowDown: Math.min(at + 1, links.length - 1),
    ArrowUp: Math.max(at - 1, 0),
    Home: 0,
    End: links.length - 1,
  };
  const target = targets[event.key];
  if (target === undefined) return;
  event.preventDefault();
  links[target]?.focus();
}

function linksOf(list: HTMLElement | null): HTMLAnchorElement[] {
  return [...(list?.querySelectorAll("a") ?? [])];
}
