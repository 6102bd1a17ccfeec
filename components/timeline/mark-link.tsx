import { markInk } from "@/lib/layout/timeline/mark-ink";
import type { PlacedMark } from "@/lib/layout/timeline/placed-timeline";
import type { Ink } from "@/lib/theme/palette";
import type { LaneProps } from "./lane-props";
import { Mark } from "./mark";

interface MarkLinkProps extends Pick<
  LaneProps,
  "columns" | "words" | "palette" | "selected" | "tabStop"
> {
  /** The event and its place. */
  mark: PlacedMark;
  /** The colour that the lane gives its marks. */
  given: Ink | null;
}

/** One event as a link to its page. */
export function MarkLink(props: MarkLinkProps) {
  const { mark, given, columns, words, palette, selected, tabStop } = props;
  const { row } = mark;
  const id = words.idOf(row);
  return (
    <a
      href={words.hrefFor(id)}
      data-event={id}
      tabIndex={tabStop === row ? 0 : -1}
      aria-label={words.nameMark(row)}
      aria-current={selected === row ? "true" : undefined}
    >
      <Mark
        {...{ mark, given, palette }}
        ink={markInk(columns, row)}
        selected={selected === row}
      />
    </a>
  );
}
