import { useAfterPaint } from "@/components/view/use-after-paint";
import type { Messages } from "@/lib/messages/messages";
import { firstOptions } from "@/lib/select/first-options";
import { ComboboxOption } from "./combobox-option";
import { keepInView } from "./keep-in-view";
import { listboxId, optionId, type ComboboxWords } from "./combobox-parts";
import type { OptionList } from "./use-option-list";

/** Choices that are drawn before the first paint, which are more than the popup has room for. */
const FIRST = 12;

const POPUP =
  "absolute left-0 z-30 mt-1 max-h-[min(24rem,60vh)] w-[min(26rem,calc(100vw-2rem))] overflow-y-auto overscroll-contain rounded-md border border-line bg-card pb-1 shadow-lg";

interface ComboboxListProps {
  /** The DOM id of the text field. */
  readonly id: string;
  readonly list: OptionList;
  readonly words: ComboboxWords;
  readonly selected: readonly string[];
  readonly messages: Messages;
  /** Takes the id of a choice; the same function each time, so that no choice is drawn anew for it. */
  readonly onChoose: (id: string) => void;
}

/** The open list of a combobox: sections of choices, each with the events that it would leave. */
export function ComboboxList(props: ComboboxListProps) {
  const { id, list, words, messages } = props;
  const chosen = new Set(props.selected);
  const drawn = useAfterPaint<string | null>(list.query, null);
  const sections =
    drawn === list.query ? list.sections : firstOptions(list.sections, FIRST);
  if (list.shown === 0)
    return (
      <p ref={keepInView} className={`${POPUP} px-3 py-2 text-sm`}>
        {words.none(list.query)}
      </p>
    );
  return (
    <div
      ref={keepInView}
      id={listboxId(id)}
      role="listbox"
      tabIndex={-1}
      aria-label={words.list}
      aria-multiselectable="true"
      className={POPUP}
      // The text field keeps the focus, whatever is pressed here.
      onMouseDown={(event) => event.preventDefault()}
    >
      {sections.map((section) => (
        <div key={section.id} role="group" aria-label={section.label}>
          <div
            role="presentation"
            aria-hidden="true"
            className="text-muted px-3 pt-2 pb-1 text-xs font-semibold"
          >
            {section.label}
          </div>
          {section.options.map(({ option, count }) => (
            <ComboboxOption
              key={option.id}
              id={optionId(id, option.id)}
              option={option}
              count={count}
              chosen={chosen.has(option.id)}
              active={list.active === option.id}
              messages={messages}
              onChoose={props.onChoose}
            />
          ))}
          {section.more > 0 && (
            <div
              role="presentation"
              className="text-muted px-3 py-1.5 text-xs italic"
            >
              {messages.filters.more(section.more)}
            </div>
          )}
        </div>
      ))}
    </div>
  );
}
