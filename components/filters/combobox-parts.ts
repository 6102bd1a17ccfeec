import type { Messages } from "@/lib/messages/messages";

/** The words of a combobox. */
export type ComboboxWords = Pick<
  Messages["filters"]["actor"],
  "label" | "hint" | "open" | "list" | "none"
>;

/** The DOM id of the list of a text field. */
export function listboxId(id: string): string {
  return `${id}-list`;
}

/** The DOM id of a choice in the list of a text field. */
export function optionId(id: string, option: string): string {
  return `${id}-option-${option}`;
}
