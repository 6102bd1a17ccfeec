import { nameFilter, type FilterNames } from "@/lib/describe/filter-names";
import type { Messages } from "@/lib/messages/messages";
import type { ViewState } from "@/lib/model/view-state";
import type { Relaxation } from "@/lib/select/relax-filters";
import { clearFilters } from "@/lib/view/default-view";
import { ViewLink } from "../ui/view-link";

/** What stands in place of the events when none passes: each filter with what it alone keeps out. */
export function EmptyResult(props: {
  readonly view: ViewState;
  /** The page, e.g. `/zh`. */
  readonly path: string;
  /** From `relaxFilters`. */
  readonly relaxations: readonly Relaxation[];
  readonly names: FilterNames;
  readonly messages: Messages;
  readonly onChange: (next: ViewState) => void;
}) {
  const { view, path, names, messages, onChange } = props;
  const { empty, chips } = messages.filters;
  return (
    <section
      aria-labelledby="empty-result"
      className="border-line bg-card rounded-md border px-5 py-6"
    >
      <h2 id="empty-result" className="font-serif text-lg font-semibold">
        {empty.title}
      </h2>
      <p className="text-muted mt-1 text-sm">{empty.advice}</p>
      <ul className="mt-3 flex flex-wrap items-center gap-1.5">
        {props.relaxations.map(({ filter, count }) => (
          <li key={`${filter.facet} ${filter.id}`}>
            <ViewLink
              path={path}
              to={filter.without}
              onChange={onChange}
              className="border-line bg-tint text-ink hover:border-edge flex min-h-8 items-center rounded-full border px-3 text-sm no-underline pointer-coarse:min-h-11"
            >
              {empty.without(
                nameFilter(filter.facet, filter.id, view, names, messages),
                count,
              )}
            </ViewLink>
          </li>
        ))}
        <li>
          <ViewLink
            path={path}
            to={clearFilters(view)}
            onChange={onChange}
            className="text-focus flex min-h-8 items-center px-2 text-sm underline pointer-coarse:min-h-11"
          >
            {chips.clear}
          </ViewLink>
        </li>
      </ul>
    </section>
  );
}
