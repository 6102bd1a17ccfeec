import type { Said } from "../../describe/briefing/filled-briefing";
import { fitText, SCENE_SIZES } from "../../layout/scene/fit-text";
import type { Box } from "../../layout/scene/scene-frame";
import { wrapLines } from "../../layout/wrap-lines";
import type { TextMetrics } from "../../model/text-metrics";

/** From one baseline to the next, and between paragraphs, by the size of the text. */
const LEADING = 1.3;
const GAP = 0.5;
/** What the figure keeps of its box whatever it counts, and what it counts gets at most by itself. */
const LEAST_VALUE = 0.36;
const LABEL = 0.34;
const WIDER = 1.08;

/** The room of a figure and, below it, of what it counts: as much as that needs. */
export function figureBoxes(
  box: Box,
  { first, second }: Said,
  metrics: TextMetrics,
): { readonly value: Box; readonly label: Box } {
  const said = [first, second ?? ""].filter((text) => text !== "");
  const size = fitText(said, {
    ...{ width: box.width, height: box.height * LABEL, metrics },
    ...{ sizes: SCENE_SIZES.label, wider: WIDER },
  });
  const lines = said.reduce(
    (sum, text) =>
      sum +
      wrapLines(text, { width: box.width / WIDER, fontSize: size, metrics })
        .length,
    0,
  );
  const needed = (lines * LEADING + (said.length - 1) * GAP) * size + 4;
  const height = Math.min(box.height * (1 - LEAST_VALUE), needed);
  return {
    value: { ...box, height: box.height - height },
    label: { ...box, y: box.y + box.height - height, height },
  };
}
