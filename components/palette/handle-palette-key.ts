import type { KeyboardEvent } from "react";
import { rowId } from "./palette-row";
import type { Rows } from "./use-rows";

const PAGE = 8;

/** The keys of the APG's editable combobox whose list is always open; says whether the key was used up. */
export function handlePaletteKey(event: KeyboardEvent, rows: Rows): boolean {
  // These keys belong to the input method while it offers characters.
  if (event.nativeEvent.isComposing) return false;
  const plain = !event.shiftKey && !event.altKey;
  switch (plain ? event.key : "") {
    case "ArrowDown":
      rows.move(1);
      return true;
    case "ArrowUp":
      rows.move(-1);
      return true;
    case "PageDown":
      rows.move(PAGE);
      return true;
    case "PageUp":
      rows.move(-PAGE);
      return true;
    case "Home":
      rows.move(-Infinity);
      return true;
    case "End":
      rows.move(Infinity);
      return true;
    case "Enter":
      openRow(rows.active, event.ctrlKey || event.metaKey);
      return true;
    default:
      return false;
  }
}

/** Does what a click on a row does, or opens its link in a new tab. */
function openRow(active: number, inNewTab: boolean): void {
  const row = document.getElementById(rowId(active));
  if (inNewTab && row instanceof HTMLAnchorElement)
    window.open(row.href, "_blank", "noopener");
  else row?.click();
}
