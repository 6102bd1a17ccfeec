/** @jest-environment node */
import { fitText, SCENE_SIZES } from "@/lib/layout/scene/fit-text";
import { loadTextMetrics } from "@/lib/data/load-text-metrics";
import { LEAST_TEXT } from "@/lib/layout/scene/scene-frame";

const room = {
  ...{ width: 1184, height: 60, sizes: SCENE_SIZES.title },
  metrics: loadTextMetrics(),
};

test("fitText: a short title stands at the largest size", () => {
  expect(fitText(["Iowa and Hebei"], room)).toBe(SCENE_SIZES.title[0]);
});

test("fitText: what is longer is set smaller, down to the least", () => {
  const long = "Governors and mayors who met national leaders of China ";
  const sizes = [1, 2, 3, 4].map((times) =>
    fitText([long.repeat(times)], room),
  );
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(fitText([long.repeat(40)], room)).toBe(SCENE_SIZES.title.at(-1));
});

test("fitText: no size is under what the back of a room reads", () => {
  for (const sizes of Object.values(SCENE_SIZES))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(LEAST_TEXT);
});
