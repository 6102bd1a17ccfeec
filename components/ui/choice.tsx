import { useId } from "react";

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  /** Values and what they are called. */
  readonly options: readonly (readonly [Value, string])[];
  /** Called with the chosen value. */
  readonly onChoose: (value: Value) => void;
}

/** A choice among few, with its label above. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div className="grid min-w-0 content-start gap-1 text-sm">
      <label htmlFor={id} className="font-semibold">
        {props.label}
      </label>
      <select
        id={id}
        className="border-edge bg-card text-ink min-h-9 w-full min-w-0 rounded-md border px-2"
        value={props.value}
        onChange={({ target }) => {
          const chosen = props.options.find(
            ([value]) => value === target.value,
          );
          if (chosen) props.onChoose(chosen[0]);
        }}
      >
        {props.options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
