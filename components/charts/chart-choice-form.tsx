import { useId } from "react";
import type { ChartChoice } from "@/lib/describe/charts/chart-description";
import type { Messages } from "@/lib/messages/messages";
import type { ViewState } from "@/lib/model/view-state";
import { viewEntries } from "@/lib/view/view-entries";
import type { ViewPath } from "./view-path";

interface ChartChoiceFormProps {
  /** The id of the chart's card, where the page returns to without a script. */
  readonly chart: string;
  readonly choice: ChartChoice;
  /** The page's words. */
  readonly messages: Messages;
  /** The view that the page shows. */
  readonly view: ViewState;
  readonly go: ViewPath;
}

/** A chart's own choice: acts at once with a script, and as a form of the page's address without one. */
export function ChartChoiceForm({
  chart,
  choice,
  messages,
  view,
  go,
}: ChartChoiceFormProps) {
  const id = useId();
  const { param, value } = choice;
  const choose = (chosen: string) =>
    go.onView?.({ ...view, ...chosenPart(param, chosen) });
  return (
    <form
      action={`${go.path}#${chart}`}
      method="get"
      className="mt-2 flex flex-wrap items-center gap-2 text-sm"
    >
      {viewEntries(view)
        .filter(([name]) => name !== param)
        .map(([name, kept]) => (
          <input key={name} type="hidden" name={name} value={kept} />
        ))}
      <label htmlFor={id}>{choice.label}</label>
      <select
        id={id}
        name={param}
        value={value}
        onChange={(event) => choose(event.currentTarget.value)}
        className="bg-card border-edge min-h-8 max-w-full rounded border px-2"
      >
        {choice.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <noscript>
        <button type="submit" className="tool px-3">
          {messages.charts.show}
        </button>
      </noscript>
    </form>
  );
}

/** What a choice changes of the view. */
function chosenPart(
  param: ChartChoice["param"],
  chosen: string,
): Partial<ViewState> {
  if (param === "year") return { year: Number(chosen) };
  return param === "state" ? { state: chosen } : { indexed: chosen === "on" };
}
