import type { Messages } from "@/lib/messages/messages";
import { SORT_ORDERS, type ViewState } from "@/lib/model/view-state";
import { ViewLink } from "../ui/view-link";

/** The orders of the list, one of them in use. */
export function SortLinks(props: {
  readonly view: ViewState;
  /** The page, e.g. `/zh`. */
  readonly path: string;
  readonly messages: Messages;
  readonly onChange: (next: ViewState) => void;
}) {
  const { view, path, messages, onChange } = props;
  const { order, orders } = messages.filters.list;
  return (
    <nav aria-label={order}>
      <ul className="flex flex-wrap gap-1 text-sm">
        {SORT_ORDERS.map((sort) => (
          <li key={sort}>
            <ViewLink
              path={path}
              to={{ ...view, sort }}
              onChange={onChange}
              current={view.sort === sort}
              className="text-muted hover:bg-tint aria-[current]:bg-tint aria-[current]:text-ink flex min-h-8 items-center rounded px-2.5 no-underline aria-[current]:font-semibold pointer-coarse:min-h-11"
            >
              {orders[sort]}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
