import { nameFilter, type FilterNames } from "@/lib/describe/filter-names";
import type { Messages } from "@/lib/messages/messages";
import type { ViewState } from "@/lib/model/view-state";
import type { Relaxation } from "@/lib/select/relax-filters";
import { clearFilters } from "@/lib/view/default-view";
import { ViewLink } from "../ui/view-link";
import { CHIP, ClearLink } from "./clear-link";

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
  const { empty } = messages.filters;
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
              className={CHIP}
            >
              {empty.without(
                nameFilter(filter.facet, filter.id, view, names, messages),
                count,
              )}
            </ViewLink>
          </li>
        ))}
        <li>
          <ClearLink
            path={path}
            to={clearFilters(view)}
            messages={messages}
            onChange={onChange}
          />
        </li>
      </ul>
    </section>
  );
}
