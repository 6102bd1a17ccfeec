import type { Messages } from "@/lib/messages/messages";
import type { OptionSection } from "@/lib/select/match-options";

interface NativeSelectProps {
  readonly id: string;
  /** The parameter of the URL. */
  readonly name: string;
  readonly label: string;
  readonly sections: readonly OptionSection[];
  readonly selected: readonly string[];
}

function NativeSelect(props: NativeSelectProps) {
  return (
    <span className="block">
      <label htmlFor={props.id} className="text-muted block text-xs">
        {props.label}
      </label>
      <select
        id={props.id}
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
    </span>
  );
}

/** What the form is made of where there is no script: lists of the browser's own, and a button that sends it. */
export function NativeChoices(props: {
  readonly lists: readonly NativeSelectProps[];
  readonly messages: Messages;
}) {
  return (
    <noscript>
      <style>{"[data-needs-script]{display:none}"}</style>
      {props.lists.map((list) => (
        <NativeSelect key={list.id} {...list} />
      ))}
      <button
        type="submit"
        className="bg-ink text-card mt-1 min-h-9 rounded-md px-4 text-sm"
      >
        {props.messages.filters.apply}
      </button>
    </noscript>
  );
}
