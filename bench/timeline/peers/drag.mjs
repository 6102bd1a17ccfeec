// Drags the product's timeline as a mouse does: Chromium, too, gives a page one movement of a pointer a frame.
import { HEADING_COLUMN } from "@/lib/layout/lane-heading";
import { PLOT_PAD } from "@/lib/layout/timeline/plot-scale";

const FROM = { clientX: 1000, clientY: 300 };
const MOUSE = { pointerId: 1, pointerType: "mouse", isPrimary: true };
let held = false;

/** Moves the pointer, pressed if it is not yet, to where the timeline shows another window than the one it was pressed in. */
export function dragTo(element, from, to) {
  const plot = element.clientWidth - HEADING_COLUMN - 2 * PLOT_PAD;
  const perPixel = (from.end - from.start) / plot;
  if (!held) send(element, "pointerdown", 0);
  held = true;
  send(element, "pointermove", (from.start - to.start) / perPixel);
}

/** Lifts the pointer if it is pressed. */
export function letGo(element) {
  if (held) send(element, "pointerup", 0);
  held = false;
}

function send(element, type, right) {
  const surface = element.querySelector("[data-chart=timeline]");
  surface.dispatchEvent(
    new PointerEvent(type, {
      ...{ ...MOUSE, bubbles: true, cancelable: true, button: 0, buttons: 1 },
      ...{ ...FROM, clientX: FROM.clientX + right },
    }),
  );
}
