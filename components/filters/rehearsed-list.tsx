import type { ComponentProps } from "react";
import { firstOptions } from "@/lib/select/first-options";
import type { MatchedSection } from "@/lib/select/match-options";
import { ComboboxList } from "./combobox-list";
import { useRehearsal } from "./use-rehearsal";

interface RehearsedListProps extends ComponentProps<typeof ComboboxList> {
  /** What the list would hold. */
  readonly find: (query: string) => readonly MatchedSection[];
}

/** Choices enough to fill the popup. */
const ENOUGH = 12;

/** The list as it would open, out of sight and for a frame, so that opening it the first time takes no longer than later. */
export function RehearsedList({ find, ...props }: RehearsedListProps) {
  if (!useRehearsal() || props.list.open) return null;
  const sections = firstOptions(find(""), ENOUGH);
  const list = { ...props.list, sections, shown: ENOUGH };
  return (
    <div aria-hidden="true" inert className="invisible fixed size-0">
      <ComboboxList {...props} id={`${props.id}-rehearsed`} list={list} />
    </div>
  );
}
