import { useMemo } from "react";
import { MultiCombobox } from "@/components/filters/multi-combobox";
import { NativeSelect } from "@/components/filters/native-select";
import { NativeSubmit } from "@/components/filters/native-submit";
import type { ViewChange } from "@/components/view/use-view-history";
import type { TradeMessages } from "@/lib/messages/page-messages";
import type { ViewState } from "@/lib/model/view-state";
import type { TradeData } from "@/lib/select/charts/trade-data";
import type { FilterOption } from "@/lib/select/options";
import { toggle, withPlaces } from "@/lib/select/toggle-choice";
import { viewEntries } from "@/lib/view/view-entries";
import { YearFields } from "./year-fields";

/** The DOM id of the first control, where the focus goes when the last chip is gone. */
export const FIRST_CONTROL_ID = "trade-states";

interface TradeFiltersProps {
  readonly data: TradeData;
  /** The states that have figures. */
  readonly states: readonly FilterOption[];
  /** The view that the page shows. */
  readonly view: ViewState;
  /** The page that the form opens without script, e.g. `/zh/trade`. */
  readonly path: string;
  /** The words of the page's language. */
  readonly messages: TradeMessages;
  /** Called with how the next view follows from the present one. */
  readonly onView: (change: ViewChange) => void;
}

/** The filters that mean something for trade, states and years: each acts at once, and all as one form without script. */
export function TradeFilters(props: TradeFiltersProps) {
  const { data, states, view, path, onView } = props;
  const { filters } = props.messages.trade;
  const sections = useMemo(
    () => [{ id: "states", label: filters.states.list, options: states }],
    [filters, states],
  );
  const { counts, messages } = useExports(data, props.messages);
  const isState = (id: string) => states.some((state) => state.id === id);
  const selected = view.places.filter(isState);
  return (
    <form
      method="get"
      action={path}
      aria-label={filters.form}
      className="relative flex flex-wrap items-end gap-x-3 gap-y-2"
      onSubmit={(event) => event.preventDefault()}
    >
      <MultiCombobox
        {...{ sections, selected, counts, messages }}
        id={FIRST_CONTROL_ID}
        words={filters.states}
        className="w-full sm:w-64"
        onToggle={(id) =>
          onView((before) => withPlaces(before, toggle(before.places, id)))
        }
      />
      <NativeSelect
        name="place"
        label={filters.states.label}
        {...{ sections, selected }}
      />
      <YearFields {...{ view, onView }} messages={props.messages} />
      {carried(view, isState).map(([param, value]) => (
        <input key={param} type="hidden" name={param} value={value} />
      ))}
      <NativeSubmit messages={messages} />
    </form>
  );
}

/** The exports of each state in the last Census year, which stand beside its name as the number of events does elsewhere. */
function useExports(data: TradeData, messages: TradeMessages) {
  return useMemo(() => {
    const last = data.censusYears.length - 1;
    const events = messages.trade.filters.inMillions(
      data.censusYears[last] ?? 0,
    );
    return {
      counts: new Map(
        Object.entries(data.census).map(([id, values]) => [
          id,
          Math.round(values[last] ?? 0),
        ]),
      ),
      messages: { ...messages, filters: { ...messages.filters, events } },
    };
  }, [data, messages]);
}

/** What of a view no control of the form holds, so that a sent form keeps it. */
function carried(
  view: ViewState,
  isState: (id: string) => boolean,
): (readonly [string, string])[] {
  const elsewhere = view.places.filter((id) => !isState(id)).join(",");
  return viewEntries(view).flatMap(([param, value]) => {
    if (param === "from" || param === "to") return [];
    if (param !== "place") return [[param, value] as const];
    return elsewhere === "" ? [] : [[param, elsewhere] as const];
  });
}
