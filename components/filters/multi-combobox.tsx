import type { Messages } from "@/lib/messages/messages";
import { matchOptions, type OptionSection } from "@/lib/select/match-options";
import { ComboboxList } from "./combobox-list";
import { CONTROL, Field } from "./field";
import { useMultiCombobox } from "./use-multi-combobox";

/** Rows that are drawn at once; the rest is named by its number. */
const MOST_ROWS = 60;

/** A text field that finds and takes any number of choices (APG: editable combobox with a list, several selectable). */
export function MultiCombobox(props: {
  /** The DOM id of the text field. */
  readonly id: string;
  readonly words: Pick<
    Messages["filters"]["actor"],
    "label" | "hint" | "open" | "list" | "none"
  >;
  readonly sections: readonly OptionSection[];
  readonly selected: readonly string[];
  /** How many events each choice would leave. */
  readonly counts: ReadonlyMap<string, number>;
  readonly messages: Messages;
  /** Takes the id of a choice that was added or taken away. */
  readonly onToggle: (id: string) => void;
  readonly className?: string;
}) {
  const { id, words, selected, counts, messages } = props;
  const { sections, ...combobox } = useMultiCombobox({
    find: (query) => matchOptions(props.sections, query, counts, MOST_ROWS),
    selected,
    onToggle: props.onToggle,
  });
  const { open, active } = combobox;
  const shown = sections.reduce((sum, { options }) => sum + options.length, 0);
  const more = sections.reduce((sum, section) => sum + section.more, 0);
  return (
    <Field
      label={words.label}
      control={id}
      className={props.className}
      needsScript
    >
      <div
        ref={combobox.root}
        className="relative"
        onBlur={(event) => {
          const to = event.relatedTarget;
          if (to && !event.currentTarget.contains(to)) combobox.setOpen(false);
        }}
      >
        <input
          ref={combobox.input}
          id={id}
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={open && shown > 0 ? combobox.listId : undefined}
          aria-activedescendant={
            active === null ? undefined : combobox.optionId(active)
          }
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          placeholder={
            selected.length > 0
              ? messages.filters.chosen(selected.length)
              : words.hint
          }
          value={combobox.query}
          onChange={(event) => combobox.type(event.target.value)}
          onClick={() => combobox.setOpen(true)}
          onKeyDown={combobox.onKeyDown}
          className={`${CONTROL} placeholder:text-muted w-full pe-8`}
        />
        <button
          type="button"
          tabIndex={-1}
          aria-label={words.open}
          aria-expanded={open}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            combobox.input.current?.focus();
            combobox.setOpen(!open);
          }}
          className="text-muted absolute inset-y-0 end-0 w-8 cursor-pointer"
        >
          <span aria-hidden="true">▾</span>
        </button>
        {open && (
          <ComboboxList
            combobox={combobox}
            sections={sections}
            selected={selected}
            label={words.list}
            none={words.none(combobox.query)}
            messages={messages}
          />
        )}
        <span aria-live="polite" className="sr-only">
          {!open
            ? ""
            : shown === 0
              ? words.none(combobox.query)
              : messages.filters.optionsFound(shown, more)}
        </span>
      </div>
    </Field>
  );
}
