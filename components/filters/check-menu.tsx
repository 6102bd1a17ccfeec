import { useRef } from "react";
import type { Messages } from "@/lib/messages/messages";
import { formatNumber } from "@/lib/messages/format-number";
import { toggle } from "@/lib/select/toggle-choice";
import { CONTROL } from "./field";
import { useDetails } from "./use-details";

interface CheckMenuProps<T extends string> {
  /** The parameter of the URL. */
  readonly name: string;
  readonly words: { readonly label: string; readonly all: string };
  readonly values: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly chosen: readonly T[];
  /** How many events each choice would leave. */
  readonly counts: ReadonlyMap<T, number>;
  readonly messages: Messages;
  /** Takes the new choices, in the order of `values`. */
  readonly onChange: (chosen: T[]) => void;
}

/** Check boxes behind a button, for a facet with few choices; a plain disclosure without script. */
export function CheckMenu<T extends string>(props: CheckMenuProps<T>) {
  const { words, values, chosen } = props;
  const details = useRef<HTMLDetailsElement>(null);
  const { onToggle } = useDetails(details);
  return (
    <div>
      <span aria-hidden="true" className="text-muted mb-0.5 block text-xs">
        {words.label}
      </span>
      <details ref={details} onToggle={onToggle} className="sm:relative">
        <summary
          className={`${CONTROL} flex cursor-pointer items-center gap-1.5 whitespace-nowrap`}
        >
          <span className="sr-only">{words.label}: </span>
          {summaryOf(props)}
          <span aria-hidden="true" className="text-muted">
            ▾
          </span>
        </summary>
        <fieldset className="border-line bg-card absolute inset-x-0 z-20 mt-1 min-w-60 rounded-md border p-1 shadow-lg sm:inset-x-auto sm:start-0">
          <legend className="sr-only">{words.label}</legend>
          {values.map((value) => (
            <CheckRow
              key={value}
              name={props.name}
              value={value}
              label={props.names[value]}
              checked={chosen.includes(value)}
              count={props.counts.get(value) ?? 0}
              messages={props.messages}
              onToggle={() => {
                const next = toggle(chosen, value);
                props.onChange(values.filter((other) => next.includes(other)));
              }}
            />
          ))}
        </fieldset>
      </details>
    </div>
  );
}

function summaryOf<T extends string>(props: CheckMenuProps<T>): string {
  const { chosen, names, words, messages } = props;
  const [first] = chosen;
  if (first === undefined) return words.all;
  if (chosen.length === 1) return names[first];
  return messages.filters.chosen(chosen.length);
}

function CheckRow(props: {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly checked: boolean;
  readonly count: number;
  readonly messages: Messages;
  readonly onToggle: () => void;
}) {
  const { count, messages } = props;
  return (
    <label
      className={`hover:bg-tint flex min-h-9 cursor-pointer items-center gap-2 rounded px-2 text-sm pointer-coarse:min-h-11 ${count === 0 ? "text-muted" : "text-ink"}`}
    >
      <input
        type="checkbox"
        name={props.name}
        value={props.value}
        checked={props.checked}
        onChange={props.onToggle}
        className="accent-focus size-4"
      />
      <span className="grow">{props.label}</span>
      <span className="sr-only">{messages.filters.events(count)}</span>
      <span aria-hidden="true" className="text-muted tabular-nums">
        {formatNumber(count, messages.locale)}
      </span>
    </label>
  );
}
