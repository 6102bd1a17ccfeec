import { memo } from "react";
import type { OptionSection } from "@/lib/select/match-options";

interface NativeSelectProps {
  /** The parameter of the URL. */
  readonly name: string;
  readonly label: string;
  readonly sections: readonly OptionSection[];
  readonly selected: readonly string[];
}

/** What stands in for a combobox where there is no script: a list of the browser's own, part of the form. Rendered once: nothing changes where no script runs. */
export const NativeSelect = memo(
  function NativeSelect(props: NativeSelectProps) {
    const id = `native-${props.name}`;
    return (
      <noscript>
        <label htmlFor={id} className="text-muted mb-0.5 block text-xs">
          {props.label}
        </label>
        <select
          id={id}
          name={props.name}
          multiple
          size={6}
          defaultValue={[...props.selected]}
          className="border-line bg-card w-64 max-w-full rounded-md border text-sm"
        >
          {props.sections.map((section) => (
            <optgroup key={section.id} label={section.label}>
              {section.options.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </noscript>
    );
  },
  () => true,
);
