import { useId } from "react";
import type { PairsMessages } from "@/lib/messages/page-messages";
import type { ViewState } from "@/lib/model/view-state";
import type { ViewChange } from "@/components/view/use-view-history";
import {
  FIRST_ANNIVERSARY_YEAR,
  LAST_ANNIVERSARY_YEAR,
} from "@/lib/select/anniversaries";
import { viewHref } from "@/lib/view/format-view";
import { viewEntries } from "@/lib/view/view-entries";
import { isPlainClick } from "@/components/ui/is-plain-click";

interface AnniversaryYearProps {
  /** The year that is listed. */
  readonly year: number;
  /** The view that the page shows. */
  readonly view: ViewState;
  /** The page's words. */
  readonly messages: PairsMessages;
  /** The page's path in its language. */
  readonly path: string;
  /** Shows another view in place, or what follows from the present one. */
  readonly onView?: ((change: ViewChange) => void) | undefined;
}

const YEARS = Array.from(
  { length: LAST_ANNIVERSARY_YEAR - FIRST_ANNIVERSARY_YEAR + 1 },
  (_, i) => FIRST_ANNIVERSARY_YEAR + i,
);

/** The choice of the year: at once with a script, as a form of the page's address without one. */
export function AnniversaryYear(props: AnniversaryYearProps) {
  const { year, view, messages, path, onView } = props;
  const words = messages.pairsCharts.anniversaries;
  const id = useId();
  return (
    <form
      action={`${path}#anniversaries`}
      method="get"
      className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-2 text-sm print:hidden"
    >
      {viewEntries(view)
        .filter(([name]) => name !== "year")
        .map(([name, kept]) => (
          <input key={name} type="hidden" name={name} value={kept} />
        ))}
      <label htmlFor={id}>{words.year}</label>
      <select
        // Without a script to follow it, the choice is the reader's until the form is sent.
        key={onView ? undefined : year}
        id={id}
        name="year"
        {...(onView
          ? {
              value: year,
              onChange: ({ currentTarget }) => {
                const chosen = Number(currentTarget.value);
                onView((now) => ({ ...now, year: chosen }));
              },
            }
          : { defaultValue: year })}
        className="bg-card border-edge min-h-8 rounded border px-2"
      >
        {YEARS.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
      {onView ? (
        <noscript>
          <button type="submit" className="tool px-3">
            {words.show}
          </button>
        </noscript>
      ) : (
        <button type="submit" className="tool px-3">
          {words.show}
        </button>
      )}
      <YearLink {...props} to={year - 1} />
      <YearLink {...props} to={year + 1} />
    </form>
  );
}

/** A step to the year before or after; nothing beyond the years that are listed. */
function YearLink({
  to,
  year,
  view,
  messages,
  path,
  onView,
}: AnniversaryYearProps & { readonly to: number }) {
  const words = messages.pairsCharts.anniversaries;
  if (!YEARS.includes(to)) return null;
  const next = { ...view, year: to };
  return (
    <a
      className="inline-flex min-h-6 items-center underline"
      href={`${viewHref(path, next)}#anniversaries`}
      aria-label={to < year ? words.earlier(to) : words.later(to)}
      onClick={(event) => {
        if (!onView || !isPlainClick(event)) return;
        event.preventDefault();
        onView((now) => ({ ...now, year: to }));
      }}
    >
      {to < year ? `← ${to}` : `${to} →`}
    </a>
  );
}
