import { memo, useEffect, useRef } from "react";
import { formatNumber } from "@/lib/messages/format-number";
import type { Messages } from "@/lib/messages/messages";
import type { FilterOption } from "@/lib/select/options";

/** The language of a choice's second name, by the page's. */
const OTHER_TAG = { en: "zh-CN", zh: "en" } as const;

/** A choice in the list of a combobox: both names, what tells it apart, and the events that it would leave. */
export const ComboboxOption = memo(function ComboboxOption(props: {
  /** The DOM id that the text field names as active. */
  readonly id: string;
  readonly option: FilterOption;
  readonly count: number;
  readonly chosen: boolean;
  /** Whether Enter takes it. */
  readonly active: boolean;
  readonly messages: Messages;
  /** Takes the id of the choice. */
  readonly onChoose: (id: string) => void;
}) {
  const { option, count, chosen, active, messages } = props;
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    // Keys reach a choice through the text field, which holds the focus.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={row}
      id={props.id}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      data-active={active || undefined}
      className={`hover:bg-tint data-active:bg-tint data-active:outline-focus flex min-h-9 cursor-pointer items-center gap-2 px-3 py-1 text-sm data-active:outline-2 data-active:-outline-offset-2 pointer-coarse:min-h-11 ${count === 0 ? "text-muted" : "text-ink"}`}
      onClick={() => props.onChoose(option.id)}
    >
      <span aria-hidden="true" className="w-4 shrink-0">
        {chosen && "✓"}
      </span>
      <span className="grow">
        {option.name}
        {option.alt !== "" && (
          <span lang={OTHER_TAG[messages.locale]} className="text-muted ms-1.5">
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
});
