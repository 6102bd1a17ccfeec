import { useId } from "react";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Said below it. */
  readonly hint?: string;
  /** Offered while typing: values and what they are called. */
  readonly options?: readonly (readonly [string, string])[];
  readonly isCode?: boolean;
  readonly inputMode?: "numeric";
  /** Called with each change. */
  readonly onChange: (text: string) => void;
}

/** A line of text with its label above. */
export function TextField(props: TextFieldProps) {
  const { label, value, hint, options, isCode, inputMode, onChange } = props;
  const id = useId();
  return (
    <div className="grid content-start gap-1">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      <input
        {...{ id, value, inputMode }}
        type="text"
        list={options && `${id}-options`}
        spellCheck={!isCode}
        autoComplete="off"
        aria-describedby={hint && `${id}-hint`}
        className={`border-edge bg-card text-ink min-h-9 w-full min-w-0 rounded-md border px-2 ${isCode ? "font-mono text-sm" : ""}`}
        onChange={({ target }) => onChange(target.value)}
      />
      {options && (
        <datalist id={`${id}-options`}>
          {options.map(([option, name]) => (
            <option key={option} value={option}>
              {name}
            </option>
          ))}
        </datalist>
      )}
      {hint && (
        <p id={`${id}-hint`} className="text-muted text-sm">
          {hint}
        </p>
      )}
    </div>
  );
}
