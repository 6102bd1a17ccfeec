import type { Messages } from "@/lib/messages/messages";
import type { ViewState } from "@/lib/model/view-state";
import type { OptionSection } from "@/lib/select/match-options";

/** What the form is made of where there is no script: lists of the browser's own, and a button that sends it. */
export function NativeChoices(props: {
  readonly view: ViewState;
  readonly actors: readonly OptionSection[];
  readonly places: readonly OptionSection[];
  readonly messages: Messages;
}) {
  const { view, actors, places } = props;
  const words = props.messages.filters;
  return (
    <noscript>
      <style>{"[data-needs-script]{display:none}"}</style>
      <NativeSelect
        name="actor"
        label={words.actor.label}
        sections={actors}
        selected={view.actors}
      />
      <NativeSelect
        name="place"
        label={words.place.label}
        sections={places}
        selected={view.places}
      />
      <button
        type="submit"
        className="bg-ink text-card mt-1 min-h-9 rounded-md px-4 text-sm"
      >
        {words.apply}
      </button>
    </noscript>
  );
}

function NativeSelect(props: {
  /** The parameter of the URL. */
  readonly name: string;
  readonly label: string;
  readonly sections: readonly OptionSection[];
  readonly selected: readonly string[];
}) {
  const id = `native-${props.name}`;
  return (
    <span className="me-3 inline-block">
      <label htmlFor={id} className="text-muted block text-xs">
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
    </span>
  );
}
