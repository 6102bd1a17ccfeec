import { memo, useId, useState } from "react";
import type { Messages } from "@/lib/messages/messages";
import type { ViewState } from "@/lib/model/view-state";
import { FIRST_YEAR, LAST_YEAR } from "@/lib/time/record-window";
import { isForward, readPeriodEnd } from "@/lib/view/read-period";
import { CONTROL } from "./field";
import type { FilterPart } from "./filter-part";
import { useDraft } from "./use-draft";

type Problem = keyof Messages["filters"]["period"]["problem"];

interface PeriodFieldsProps extends FilterPart, Pick<ViewState, "from" | "to"> {
  /** Whether no filter is set, the period included. */
  readonly cleared: boolean;
}

/** The two ends of the period as text: years, months or days; what is typed counts when the field is left. */
export const PeriodFields = memo(function PeriodFields(
  props: PeriodFieldsProps,
) {
  const { from, to, cleared, messages, onChange } = props;
  const { period } = messages.filters;
  const ends = { from, to };

  const settle = (end: "from" | "to", text: string): Problem | null => {
    const read = readPeriodEnd(text, end);
    if ("reason" in read) return read.reason;
    const next = { ...ends, [end]: read.date };
    if (!isForward(next.from, next.to)) return "backward";
    if (next[end] !== ends[end]) onChange((view) => ({ ...view, ...next }));
    return null;
  };
  return (
    <fieldset className="min-w-0">
      <legend className="text-muted mb-0.5 block text-xs">
        {period.label}
      </legend>
      <div className="flex items-center gap-1">
        {(["from", "to"] as const).map((end) => (
          <PeriodEnd
            key={end}
            end={end}
            value={ends[end] ?? ""}
            cleared={cleared}
            messages={messages}
            onSettle={(text) => settle(end, text)}
          />
        ))}
      </div>
    </fieldset>
  );
});

function PeriodEnd(props: {
  readonly end: "from" | "to";
  readonly value: string;
  /** Whether no filter is set, this one included. */
  readonly cleared: boolean;
  readonly messages: Messages;
  /** Takes the text over when it is done, or says why not. */
  readonly onSettle: (text: string) => Problem | null;
}) {
  const { end, value } = props;
  const { period } = props.messages.filters;
  const { draft, setDraft, markSent } = useDraft(value, props.cleared);
  const [failed, setFailed] = useState<{
    readonly text: string;
    readonly problem: Problem;
  } | null>(null);
  const problem = failed?.text === draft ? failed.problem : null;
  const problemId = useId();

  const settle = () => {
    if (draft === value) return;
    const text = draft.trim();
    setDraft(text);
    markSent(text);
    const found = props.onSettle(text);
    setFailed(found && { text, problem: found });
  };
  return (
    <div className="relative flex items-center gap-1">
      {end === "to" && (
        <span aria-hidden="true" className="text-muted">
          –
        </span>
      )}
      <input
        type="text"
        name={end}
        value={draft}
        aria-label={period[end]}
        placeholder={String(end === "from" ? FIRST_YEAR : LAST_YEAR)}
        pattern="\d{4}(-\d{2}(-\d{2})?)?~?"
        title={period.format}
        autoComplete="off"
        aria-invalid={problem !== null}
        aria-describedby={problemId}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === "Enter") settle();
        }}
        className={`${CONTROL} placeholder:text-muted aria-invalid:border-cn w-26`}
      />
      <p
        id={problemId}
        aria-live="polite"
        className="border-line bg-card text-cn absolute top-full left-0 z-20 mt-1 w-max max-w-64 rounded border px-2 py-1 text-xs empty:hidden"
      >
        {problem === null ? "" : period.problem[problem]}
      </p>
    </div>
  );
}
