import type { StageKey } from "@/lib/view/stage/stage-key";

/** Fields that keys write or choose in. */
const FIELDS =
  'input:not([type="checkbox"]):not([type="radio"]):not([type="button"]), textarea, select, [contenteditable="true"]';
/** What Space presses. */
const PRESSABLE =
  'a[href], button, summary, input, [role="button"], [role="option"], [tabindex="0"]';

/** A key press and what has the focus, as the stage asks for them. */
export function pressedKey(event: KeyboardEvent): StageKey {
  const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event;
  const element = target instanceof Element ? target : null;
  return {
    ...{ key, altKey, ctrlKey, metaKey, shiftKey },
    typing: element?.matches(FIELDS) ?? false,
    pressable: element?.closest(PRESSABLE) !== null && element !== null,
  };
}
