import { useRef, useState } from "react";
import type { Messages } from "@/lib/messages/messages";
import { formatNumber } from "@/lib/messages/format-number";
import { toggle } from "@/lib/select/toggle-choice";
import { CONTROL } from "./field";
import { useDismiss } from "./use-dismiss";

/** A list of check boxes behind a button, for a facet with few choices; a plain disclosure without script. */
export function CheckMenu<T extends string>(props: {
  /** The parameter of the URL. */
  readonly name: string;
  readonly label: string;
  /** What the button says when nothing is chosen. */
  readonly allLabel: string;
  readonly values: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly chosen: readonly T[];
  /** How many events each choice would leave. */
  readonly counts: ReadonlyMap<T, number>;
  readonly messages: Messages;
  /** Takes the new choices, in the order of `values`. */
  readonly onChange: (chosen: T[]) => void;
}) {
  const { name, label, values, names, chosen, counts, messages } = props;
  const root = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  const close = () => {
    if (root.current) root.current.open = false;
  };
  useDismiss(root, open, close);

  const choose = (value: T) => {
    const next = toggle(chosen, value);
    props.onChange(values.filter((other) => next.includes(other)));
  };
  return (
    <div>
      <span aria-hidden="true" className="text-muted mb-0.5 block text-xs">
        {label}
      </span>
      <details
        ref={root}
        className="relative"
        onToggle={(event) => setOpen(event.currentTarget.open)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || !open) return;
          event.stopPropagation();
          close();
          root.current?.querySelector("summary")?.focus();
        }}
      >
        <summary
          className={`${CONTROL} flex cursor-pointer items-center gap-1.5 whitespace-nowrap`}
        >
          <span className="sr-only">{label}: </span>
          {summaryOf(chosen, names, props.allLabel, messages)}
          <span aria-hidden="true" className="text-muted">
            ▾
          </span>
        </summary>
        <fieldset className="border-line bg-card absolute left-0 z-20 mt-1 min-w-56 rounded-md border p-1 shadow-lg">
          <legend className="sr-only">{label}</legend>
          {values.map((value) => {
            const count = counts.get(value) ?? 0;
            return (
              <label
                key={value}
                className={`hover:bg-tint flex min-h-9 cursor-pointer items-center gap-2 rounded px-2 text-sm pointer-coarse:min-h-11 ${count === 0 ? "text-muted" : "text-ink"}`}
              >
                <input
                  type="checkbox"
                  name={name}
                  value={value}
                  checked={chosen.includes(value)}
                  onChange={() => choose(value)}
                  className="accent-focus size-4"
                />
                <span className="grow">{names[value]}</span>
                <span className="sr-only">
                  {messages.filters.events(count)}
                </span>
                <span aria-hidden="true" className="text-muted tabular-nums">
                  {formatNumber(count, messages.locale)}
                </span>
              </label>
            );
          })}
        </fieldset>
      </details>
    </div>
  );
}

function summaryOf<T extends string>(
  chosen: readonly T[],
  names: Readonly<Record<T, string>>,
  allLabel: string,
  messages: Messages,
): string {
  const [first] = chosen;
  if (first === undefined) return allLabel;
  return chosen.length === 1
    ? names[first]
    : messages.filters.chosen(chosen.length);
}
