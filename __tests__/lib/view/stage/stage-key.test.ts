/** @jest-environment node */
import {
  exploreCommand,
  stageCommand,
  type StageKey,
} from "@/lib/view/stage/stage-key";

const pressed = (key: string, more: Partial<StageKey> = {}): StageKey => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  typing: false,
  pressable: false,
  ...more,
});
const kindOf = (key: string, more?: Partial<StageKey>) =>
  stageCommand(pressed(key, more))?.kind ?? null;

describe("stageCommand", () => {
  it.each([
    ["next", ["ArrowRight", "ArrowDown", "PageDown", " ", "n", "N", "l"]],
    ["previous", ["ArrowLeft", "ArrowUp", "PageUp", "p", "P", "h"]],
    ["first", ["Home"]],
    ["last", ["End"]],
    ["blank", ["b", "B", ".", "v", ";", ":", "/", "w", ","]],
    ["explore", ["e", "E"]],
    ["overview", ["o"]],
    ["return", ["Escape"]],
    ["fullscreen", ["f", "F5"]],
    ["jump", ["g"]],
    ["notes", ["s"]],
    ["help", ["?", "F1"]],
  ])("%s: %j", (kind, keys) => {
    expect(keys.map((key) => kindOf(key))).toEqual(keys.map(() => kind));
  });

  it("Shift with Space goes back, Alt with an arrow skips the steps", () => {
    expect(kindOf(" ", { shiftKey: true })).toBe("previous");
    expect(kindOf("ArrowRight", { altKey: true })).toBe("next-scene");
    expect(kindOf("ArrowLeft", { altKey: true })).toBe("previous-scene");
  });

  it("leaves what is typed, the browser's shortcuts and pressed buttons alone", () => {
    expect(kindOf("b", { typing: true })).toBeNull();
    expect(kindOf("p", { ctrlKey: true })).toBeNull();
    expect(kindOf("r", { metaKey: true })).toBeNull();
    expect(kindOf("d", { altKey: true })).toBeNull();
    expect(kindOf(" ", { pressable: true })).toBeNull();
    expect(kindOf("PageDown", { pressable: true })).toBe("next");
    expect(kindOf("constructor")).toBeNull();
  });
});

describe("exploreCommand", () => {
  it("knows the way back alone, and not while a field or a menu has the key", () => {
    expect(exploreCommand(pressed("e"), false)?.kind).toBe("explore");
    expect(exploreCommand(pressed("e", { typing: true }), false)).toBeNull();
    expect(exploreCommand(pressed("Escape"), false)?.kind).toBe("return");
    expect(exploreCommand(pressed("Escape"), true)).toBeNull();
    expect(exploreCommand(pressed("PageDown"), false)).toBeNull();
    expect(exploreCommand(pressed("b"), false)).toBeNull();
  });
});
