import { useId, type ReactNode } from "react";
import type { Messages } from "@/lib/messages/messages";
import { METRICS, type Metric, type ViewState } from "@/lib/model/view-state";
import type { ChartState } from "@/lib/select/charts/chart-data";
import { viewEntries } from "@/lib/view/view-entries";

interface ContextControlsProps {
  /** What the page shows. */
  view: ViewState;
  /** The page, e.g. `/zh`. */
  path: string;
  /** The states whose exports can be drawn. */
  states: readonly ChartState[];
  /** The one US state that the place filter names, which stands for a choice of state. */
  filtered: ChartState | null;
  /** The words of the page's language. */
  messages: Messages;
  /** Called with the next view. */
  onView: (view: ViewState) => void;
}

/** What stands behind and under the timeline: leaders, one metric, and of exports the state. Acts at once, or as a form of the page's address without script. */
export function ContextControls(props: ContextControlsProps) {
  const { view, path, messages, onView } = props;
  const words = messages.context;
  // What a control of this form holds is not carried a second time.
  const own = [
    "bands",
    "metric",
    ...(view.metric === "exports" ? ["state"] : []),
  ];
  return (
    <form
      method="get"
      action={`${path}#timeline-title`}
      aria-label={words.controls}
      className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm print:hidden"
      onSubmit={(event) => event.preventDefault()}
    >
      {viewEntries(view)
        .filter(([param]) => !own.includes(param))
        .map(([param, value]) => (
          <input key={param} type="hidden" name={param} value={value} />
        ))}
      <label
        title={words.bandsHint}
        className="flex min-h-8 cursor-pointer items-center gap-1.5 pointer-coarse:min-h-11"
      >
        <input
          type="checkbox"
          name="bands"
          value="on"
          checked={view.bands}
          onChange={() => onView({ ...view, bands: !view.bands })}
          className="accent-ink size-4"
        />
        {words.bands}
      </label>
      <Choice
        name="metric"
        label={words.metric}
        value={view.metric ?? ""}
        onChoose={(value) => onView({ ...view, metric: readMetric(value) })}
      >
        <option value="">{words.none}</option>
        {METRICS.map((metric) => (
          <option key={metric} value={metric}>
            {words.metrics[metric]}
          </option>
        ))}
      </Choice>
      {view.metric === "exports" && <StateChoice {...props} />}
      <noscript>
        <button type="submit" className="tool px-3">
          {words.apply}
        </button>
      </noscript>
    </form>
  );
}

function StateChoice({
  view,
  states,
  filtered,
  messages,
  onView,
}: ContextControlsProps) {
  const words = messages.context;
  return (
    <Choice
      name="state"
      label={words.exportsOf}
      value={view.state ?? ""}
      onChoose={(state) => onView({ ...view, state: state || null })}
    >
      <option value="">
        {filtered ? words.asFiltered(filtered.name) : words.allStates}
      </option>
      {states.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Choice>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  value: string;
  onChoose: (value: string) => void;
  children: ReactNode;
}

function Choice({ name, label, value, onChoose, children }: ChoiceProps) {
  const id = useId();
  return (
    <span className="flex items-center gap-1.5">
      <label htmlFor={id} className="text-muted">
        {label}
      </label>
      <select
        id={id}
        name={name}
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
        className="bg-card border-edge min-h-8 max-w-full rounded border px-2 pointer-coarse:min-h-11"
      >
        {children}
      </select>
    </span>
  );
}

function readMetric(value: string): Metric | null {
  return METRICS.find((metric) => metric === value) ?? null;
}
