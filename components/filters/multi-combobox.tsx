import { useCallback, useRef, type RefObject } from "react";
import type { Messages } from "@/lib/messages/messages";
import { matchOptions, type OptionSection } from "@/lib/select/match-options";
import { ComboboxInput } from "./combobox-input";
import { ComboboxList } from "./combobox-list";
import type { ComboboxWords } from "./combobox-parts";
import { Field } from "./field";
import { handleComboboxKey } from "./handle-combobox-key";
import { RehearsedList } from "./rehearsed-list";
import { useDismiss } from "./use-dismiss";
import { useOptionList } from "./use-option-list";

/** Rows that are drawn at once; the rest is named by its number. */
const MOST_ROWS = 60;

interface MultiComboboxProps {
  /** The DOM id of the text field. */
  readonly id: string;
  readonly words: ComboboxWords;
  readonly sections: readonly OptionSection[];
  readonly selected: readonly string[];
  /** How many events each choice would leave. */
  readonly counts: ReadonlyMap<string, number>;
  readonly messages: Messages;
  /** Takes the id of a choice that was added or taken away. */
  readonly onToggle: (id: string) => void;
  readonly className?: string;
}

/** A text field that finds and takes any number of choices (APG: editable combobox with a list, several selectable). */
export function MultiCombobox(props: MultiComboboxProps) {
  const { id, words, sections, selected, counts, messages, onToggle } = props;
  const root = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const find = useCallback(
    (query: string) => matchOptions(sections, query, counts, MOST_ROWS),
    [sections, counts],
  );
  const list = useOptionList(find);
  useDismiss(root, list.open, () => list.show(false));

  const choose = useChoose(input, onToggle, list.activate);
  const removeLast = () => {
    const last = selected.at(-1);
    if (last !== undefined) onToggle(last);
  };
  const popup = { id, list, words, selected, messages, onChoose: choose };
  return (
    <Field
      label={words.label}
      control={id}
      className={props.className}
      needsScript
    >
      <div
        ref={root}
        className="relative"
        onBlur={(event) => {
          const to = event.relatedTarget;
          if (to && !event.currentTarget.contains(to)) list.show(false);
        }}
      >
        <ComboboxInput
          id={id}
          input={input}
          list={list}
          words={words}
          chosen={selected.length}
          messages={messages}
          onKeyDown={(event) => {
            const used = handleComboboxKey(event, list, choose, removeLast);
            if (used) event.preventDefault();
          }}
        />
        {list.open && <ComboboxList {...popup} />}
        <RehearsedList {...popup} find={find} />
      </div>
    </Field>
  );
}

/** Takes a choice; the same function each time, so that only the choices that change are drawn anew. */
function useChoose(
  input: RefObject<HTMLInputElement | null>,
  onToggle: (id: string) => void,
  activate: (id: string) => void,
): (id: string) => void {
  return useCallback(
    (option) => {
      onToggle(option);
      activate(option);
      // What is typed next starts a new search; until then the list stays as it is. (At once it would lay the page out twice.)
      requestAnimationFrame(() => input.current?.select());
    },
    [input, onToggle, activate],
  );
}
