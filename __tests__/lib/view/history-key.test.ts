/** @jest-environment node */
import { historyStep } from "@/lib/view/history-key";

const press = (keys: string) => {
  const parts = keys.split(" ");
  return {
    key: parts.at(-1) ?? "",
    ctrlKey: parts.includes("Ctrl"),
    metaKey: parts.includes("Meta"),
    shiftKey: parts.includes("Shift"),
    altKey: parts.includes("Alt"),
  };
};

it.each([
  ["Ctrl z", "undo"],
  ["Meta z", "undo"],
  ["Ctrl Shift Z", "redo"],
  ["Meta Shift Z", "redo"],
  ["Ctrl y", "redo"],
  ["Meta y", null],
  ["Ctrl Alt z", null],
  ["Ctrl Meta z", null],
  ["z", null],
  ["Shift Z", null],
  ["Ctrl a", null],
])("historyStep(%s) is %s", (keys, step) => {
  expect(historyStep(press(keys))).toBe(step);
});
