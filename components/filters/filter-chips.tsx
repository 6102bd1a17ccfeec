import { useEffect, useRef } from "react";
import { nameFilter, type FilterNames } from "@/lib/describe/filter-names";
import type { Messages } from "@/lib/messages/messages";
import type { ViewState } from "@/lib/model/view-state";
import { activeFilters } from "@/lib/select/active-filters";
import { clearFilters } from "@/lib/view/default-view";
import { CHIP, ClearLink } from "./clear-link";
import { ViewLink } from "../ui/view-link";

interface FilterChipsProps {
  readonly view: ViewState;
  /** The page, e.g. `/zh`. */
  readonly path: string;
  readonly names: FilterNames;
  readonly messages: Messages;
  readonly onChange: (next: ViewState) => void;
  /** The DOM id of what takes the focus when the last chip is gone. */
  readonly fallbackId: string;
}

/** The active filters, each a link to the view without it. */
export function FilterChips(props: FilterChipsProps) {
  const { view, path, names, messages, fallbackId } = props;
  const { chips } = messages.filters;
  const filters = activeFilters(view);
  const list = useRef<HTMLUListElement>(null);
  const removed = useRef<number | null>(null);

  // A removed chip takes the focus with it: hand it to the next one.
  useEffect(() => {
    if (removed.current === null) return;
    const links = list.current?.querySelectorAll("a") ?? [];
    const next = links[Math.min(removed.current, filters.length - 1)];
    removed.current = null;
    (next ?? document.getElementById(fallbackId))?.focus();
  }, [filters.length, fallbackId]);

  if (filters.length === 0) return null;
  const remove = (next: ViewState, at: number) => {
    removed.current = at;
    props.onChange(next);
  };
  return (
    <ul
      ref={list}
      aria-label={chips.label}
      className="flex flex-wrap items-center gap-1.5"
    >
      {filters.map(({ facet, id, without }, at) => {
        const name = nameFilter(facet, id, view, names, messages);
        return (
          <li key={`${facet} ${id}`}>
            <ViewLink
              path={path}
              to={without}
              onChange={(next) => remove(next, at)}
              label={chips.remove(name)}
              className={CHIP}
            >
              {name}
              <span aria-hidden="true" className="text-muted">
                ×
              </span>
            </ViewLink>
          </li>
        );
      })}
      <li>
        <ClearLink
          path={path}
          to={clearFilters(view)}
          messages={messages}
          onChange={(next) => remove(next, 0)}
        />
      </li>
    </ul>
  );
}
