import type { KeyboardEvent } from "react";
import type { OptionList } from "./use-option-list";

const PAGE = 10;

/** The keys of the APG's editable combobox with a list; says whether the key was used up. */
export function handleComboboxKey(
  { key, altKey, nativeEvent }: KeyboardEvent,
  list: OptionList,
  choose: (id: string) => void,
  removeLast: () => void,
): boolean {
  // These keys belong to the input method while it offers characters.
  if (nativeEvent.isComposing) return false;
  switch (key) {
    case "ArrowDown":
    case "ArrowUp": {
      const isDown = key === "ArrowDown";
      if (altKey) list.show(isDown);
      else if (list.open) list.move(isDown ? 1 : -1);
      else list.show(true);
      return true;
    }
    case "PageDown":
    case "PageUp":
      list.move(key === "PageDown" ? PAGE : -PAGE);
      return list.open;
    case "Home":
    case "End":
      // Without an active choice these keys move the cursor in the text.
      if (list.active === null) return false;
      list.move(key === "Home" ? -Infinity : Infinity);
      return true;
    case "Enter":
      if (list.active !== null) choose(list.active);
      // Never sends the form: every choice acts at once.
      return true;
    case "Escape":
      if (!list.open) list.search("");
      list.show(false);
      return true;
    case "Backspace":
      if (list.query !== "") return false;
      removeLast();
      return true;
    default:
      return false;
  }
}
