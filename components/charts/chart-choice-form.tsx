import { useId } from "react";
import type { ChartChoice } from "@/lib/describe/charts/chart-description";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import type { ViewState } from "@/lib/model/view-state";
import { readPeriodEnd } from "@/lib/view/read-period";
import { viewEntries } from "@/lib/view/view-entries";
import type { ViewPath } from "./view-path";

interface ChartChoiceFormProps {
  /** The id of the chart's card, where the page returns to without a script. */
  readonly chart: string;
  readonly choice: ChartChoice;
  /** The page's words. */
  readonly messages: ChartMessages;
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
  const choices = choice.and ? [choice, choice.and] : [choice];
  const params = choices.map(({ param }): string => param);
  return (
    <form
      action={`${go.path}#${chart}`}
      method="get"
      className="mt-2 flex flex-wrap items-center gap-2 text-sm"
    >
      {viewEntries(view)
        .filter(([name]) => !params.includes(name))
        .map(([name, kept]) => (
          <input key={name} type="hidden" name={name} value={kept} />
        ))}
      {choices.map((one) => (
        <ChoiceSelect key={one.param} choice={one} go={go} />
      ))}
      <noscript>
        <button type="submit" className="tool px-3">
          {messages.charts.show}
        </button>
      </noscript>
    </form>
  );
}

/** One choice under its name. */
function ChoiceSelect({
  choice,
  go,
}: Pick<ChartChoiceFormProps, "choice" | "go">) {
  const id = useId();
  const { param, label, value, options } = choice;
  const choose = (chosen: string) =>
    go.onView?.((now) => ({ ...now, ...chosenPart(param, chosen) }));
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        name={param}
        value={value}
        onChange={(event) => choose(event.currentTarget.value)}
        className="bg-card border-edge min-h-8 max-w-full rounded border px-2"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </>
  );
}

/** What a choice changes of the view. */
function chosenPart(
  param: ChartChoice["param"],
  chosen: string,
): Partial<ViewState> {
  switch (param) {
    case "year":
      return { year: Number(chosen) };
    case "state":
      return { state: chosen === "" ? null : chosen };
    case "index":
      return { indexed: chosen === "on" };
    default: {
      const end = readPeriodEnd(chosen, param);
      return "date" in end ? { [param]: end.date } : {};
    }
  }
}
