import { useId } from "react";
import { CONTROL } from "@/components/filters/field";
import type { ViewChange } from "@/components/view/use-view-history";
import type { TradeMessages } from "@/lib/messages/page-messages";
import type { ViewState } from "@/lib/model/view-state";
import { formatDate } from "@/lib/time/format-date";
import { requireEdtf } from "@/lib/time/parse-edtf";
import { FIRST_YEAR, LAST_YEAR } from "@/lib/time/record-window";
import { isForward } from "@/lib/view/read-period";

interface YearFieldsProps {
  /** The view that the page shows. */
  readonly view: ViewState;
  /** The words of the page's language. */
  readonly messages: TradeMessages;
  /** Called with how the next view follows from the present one. */
  readonly onView: (change: ViewChange) => void;
}

/** The first and last year of the period, since figures of trade are of whole years. */
export function YearFields({ view, messages, onView }: YearFieldsProps) {
  return (
    <fieldset className="min-w-0">
      <legend className="text-muted mb-0.5 block text-xs">
        {messages.filters.period.label}
      </legend>
      <div className="flex items-center gap-2 text-sm">
        {(["from", "to"] as const).map((end) => (
          <YearField key={end} {...{ end, view, messages, onView }} />
        ))}
      </div>
    </fieldset>
  );
}

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) =>
  String(FIRST_YEAR + i),
);

function YearField({
  end,
  view,
  messages,
  onView,
}: YearFieldsProps & { readonly end: "from" | "to" }) {
  const id = useId();
  const edge = String(end === "from" ? FIRST_YEAR : LAST_YEAR);
  const value = view[end] ?? "";
  const years = YEARS.filter(
    (year) =>
      year !== edge &&
      isForward(
        end === "from" ? year : view.from,
        end === "to" ? year : view.to,
      ),
  );
  // Another page may have set a month or a day.
  const finer = value !== "" && !years.includes(value) ? [value] : [];
  const options = [...finer, ...years].map((year) => ({
    value: year,
    label: formatDate(requireEdtf(year), messages.locale),
  }));
  const whole = { value: "", label: edge };
  return (
    <>
      <label htmlFor={id} className="text-muted">
        {messages.trade.filters[end]}
      </label>
      <select
        id={id}
        name={end}
        value={value}
        className={CONTROL}
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.value || null;
          onView((before) => ({ ...before, [end]: chosen }));
        }}
      >
        {(end === "from" ? [whole, ...options] : [...options, whole]).map(
          (option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ),
        )}
      </select>
    </>
  );
}
