import { formatNumber } from "@/lib/messages/format-number";
import type { Messages } from "@/lib/messages/messages";
import type { MatchedOption, MatchedSection } from "@/lib/select/match-options";
import type { Combobox } from "./use-multi-combobox";

/** The open list of a combobox: sections of choices, each with the events that it would leave. */
export function ComboboxList(props: {
  readonly combobox: Combobox;
  readonly sections: readonly MatchedSection[];
  readonly selected: readonly string[];
  readonly label: string;
  /** What to say when nothing matches. */
  readonly none: string;
  readonly messages: Messages;
}) {
  const { combobox, sections, selected, messages } = props;
  const chosen = new Set(selected);
  if (sections.length === 0)
    return <p className={`${POPUP} px-3 py-2 text-sm`}>{props.none}</p>;
  return (
    <div
      id={combobox.listId}
      role="listbox"
      aria-label={props.label}
      aria-multiselectable="true"
      className={POPUP}
      // The text keeps the focus, whatever is pressed here.
      onMouseDown={(event) => event.preventDefault()}
    >
      {sections.map((section) => (
        <div
          key={section.id}
          role="group"
          aria-labelledby={`${combobox.listId}-section-${section.id}`}
        >
          <div
            id={`${combobox.listId}-section-${section.id}`}
            role="presentation"
            className="text-muted px-3 pt-2 pb-1 text-xs font-semibold"
          >
            {section.label}
          </div>
          {section.options.map((matched) => (
            <ListOption
              key={matched.option.id}
              matched={matched}
              combobox={combobox}
              chosen={chosen.has(matched.option.id)}
              messages={messages}
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

const POPUP =
  "absolute left-0 z-30 mt-1 max-h-[min(24rem,60vh)] w-[min(26rem,calc(100vw-2rem))] overflow-y-auto overscroll-contain rounded-md border border-line bg-card pb-1 shadow-lg";

const LANG = { en: "zh-CN", zh: "en" } as const;

function ListOption(props: {
  readonly matched: MatchedOption;
  readonly combobox: Combobox;
  readonly chosen: boolean;
  readonly messages: Messages;
}) {
  const { combobox, chosen, messages } = props;
  const { option, count } = props.matched;
  const active = combobox.active === option.id;
  return (
    // The keys are the text field's: it holds the focus and names this option as the active one.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={combobox.optionId(option.id)}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      data-active={active || undefined}
      className={`data-active:bg-tint data-active:outline-focus flex min-h-9 cursor-pointer items-center gap-2 px-3 py-1 text-sm data-active:outline-2 data-active:-outline-offset-2 pointer-coarse:min-h-11 ${count === 0 ? "text-muted" : "text-ink"}`}
      onClick={() => combobox.choose(option.id)}
    >
      <span aria-hidden="true" className="w-4 shrink-0">
        {chosen ? "✓" : ""}
      </span>
      <span className="grow">
        {option.name}
        {option.alt !== "" && (
          <span lang={LANG[messages.locale]} className="text-muted ms-1.5">
            {option.alt}
          </span>
        )}
        {option.note !== "" && (
          <span className="text-muted block text-xs">{option.note}</span>
        )}
      </span>
      <span className="sr-only">{messages.filters.events(count)}</span>
      <span aria-hidden="true" className="text-muted tabular-nums">
        {formatNumber(count, messages.locale)}
      </span>
    </div>
  );
}
