import type { KeyboardEvent, RefObject } from "react";
import type { Messages } from "@/lib/messages/messages";
import { listboxId, optionId, type ComboboxWords } from "./combobox-parts";
import { CONTROL } from "./field";
import type { OptionList } from "./use-option-list";

/** The text field of a combobox, with a button for the pointer and what is said when the list changes. */
export function ComboboxInput(props: {
  readonly id: string;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly list: OptionList;
  readonly words: ComboboxWords;
  /** How many choices are taken. */
  readonly chosen: number;
  readonly messages: Messages;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}) {
  const { id, input, list, words, chosen, messages } = props;
  const { open, active, shown, more } = list;
  return (
    <>
      <input
        ref={input}
        id={id}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={open && shown > 0 ? listboxId(id) : undefined}
        aria-activedescendant={
          active === null ? undefined : optionId(id, active)
        }
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        placeholder={chosen > 0 ? messages.filters.chosen(chosen) : words.hint}
        value={list.query}
        onChange={(event) => list.search(event.target.value)}
        onClick={() => list.show(true)}
        onKeyDown={props.onKeyDown}
        className={`${CONTROL} placeholder:text-muted w-full pe-8`}
      />
      <button
        type="button"
        tabIndex={-1}
        aria-label={words.open}
        aria-expanded={open}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          input.current?.focus();
          list.show(!open);
        }}
        className="text-muted absolute inset-y-0 end-0 w-8 cursor-pointer"
      >
        <span aria-hidden="true">▾</span>
      </button>
      <span aria-live="polite" className="sr-only">
        {open && shown > 0 && messages.filters.optionsFound(shown, more)}
        {open && shown === 0 && words.none(list.query)}
      </span>
    </>
  );
}
