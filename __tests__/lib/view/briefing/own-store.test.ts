/** @jest-environment node */
import {
  addOwn,
  deleteOwn,
  forgetOwn,
  memoryKeep,
  readOwn,
  readOwnText,
  restoreOwn,
  saveOwn,
  type TextKeep,
} from "@/lib/view/briefing/own-store";

/** A keep with room for so many letters, keys included, as browsers count. */
function smallKeep(room: number): TextKeep {
  const keep = memoryKeep();
  const taken = () =>
    Array.from({ length: keep.length }, (_, at) => keep.key(at) ?? "")
      .map((key) => key.length + (keep.getItem(key) ?? "").length)
      .reduce((sum, letters) => sum + letters, 0);
  return {
    get length() {
      return keep.length;
    },
    key: keep.key,
    getItem: keep.getItem,
    removeItem: keep.removeItem,
    setItem: (key, text) => {
      const before = keep.getItem(key);
      keep.setItem(key, text);
      if (taken() <= room) return;
      if (before === null) keep.removeItem(key);
      else keep.setItem(key, before);
      throw new Error("QuotaExceededError");
    },
  };
}

const kept = (keep: TextKeep) => readOwn(keep).kept.map(({ name }) => name);
const deleted = (keep: TextKeep) =>
  readOwn(keep).deleted.map(({ name }) => name);

describe("own briefings in a keep", () => {
  it("addOwn() names by title, never twice and never as an address", () => {
    const keep = memoryKeep();
    const names = ["Iowa", "Iowa", "Edit", "简报", "简报"].map((title) =>
      addOwn(keep, title, title),
    );
    expect(names).toEqual([
      "iowa",
      "iowa-2",
      "edit-2",
      "briefing",
      "briefing-2",
    ]);
    expect(kept(keep)).toEqual([...names].reverse());
  });

  it("saveOwn() overwrites nothing that another window kept meanwhile", () => {
    const keep = memoryKeep();
    const name = addOwn(keep, "Iowa", "first");
    expect(saveOwn(keep, { name, text: "mine" }, "first")).toEqual({
      name,
      forked: false,
    });
    keep.setItem(`sister-ties:briefing:${name}`, "theirs");
    const forked = saveOwn(keep, { name, text: "mine too" }, "mine");
    expect(forked).toEqual({ name: "iowa-2", forked: true });
    expect(readOwnText(keep, "iowa")).toBe("theirs");
    expect(readOwnText(keep, "iowa-2")).toBe("mine too");
  });

  it("saveOwn() keeps again what another window deleted", () => {
    const keep = memoryKeep();
    const name = addOwn(keep, "Iowa", "first");
    deleteOwn(keep, name);
    expect(saveOwn(keep, { name, text: "second" }, "first").name).toBe(name);
    expect(readOwnText(keep, name)).toBe("second");
    expect(deleted(keep)).toEqual([name]);
  });

  it("restoreOwn() brings back what deleteOwn() took, under another name where its own is taken", () => {
    const keep = memoryKeep();
    const name = addOwn(keep, "Iowa", "first");
    deleteOwn(keep, name);
    expect([kept(keep), deleted(keep)]).toEqual([[], [name]]);
    keep.setItem(`sister-ties:briefing:${name}`, "another");
    expect(restoreOwn(keep, name)).toBe("iowa-2");
    expect(readOwnText(keep, "iowa-2")).toBe("first");
    expect(readOwnText(keep, name)).toBe("another");
    expect(deleted(keep)).toEqual([]);
    expect(restoreOwn(keep, name)).toBeNull();
  });

  it("deleteOwn() lets go of the oldest of many deleted ones only", () => {
    const keep = memoryKeep();
    for (let number = 0; number < 15; number += 1)
      deleteOwn(keep, addOwn(keep, `a${number}`, "text"));
    expect(deleted(keep)).toEqual(
      Array.from({ length: 12 }, (_, at) => `a${14 - at}`),
    );
    forgetOwn(keep, "a14");
    expect(deleted(keep)[0]).toBe("a13");
  });

  it("nothing is lost where there is no room", () => {
    const text = "x".repeat(200);
    const keep = smallKeep(330);
    const name = addOwn(keep, "Iowa", text);
    expect(() => addOwn(keep, "Ohio", text)).toThrow("Quota");
    expect(() => saveOwn(keep, { name, text: text + text }, text)).toThrow(
      "Quota",
    );
    expect(readOwn(keep)).toEqual({ kept: [{ name, text }], deleted: [] });
    const full = smallKeep(225);
    full.setItem("sister-ties:briefing:iowa", text);
    expect(() => deleteOwn(full, "iowa")).toThrow("Quota");
    expect(readOwnText(full, "iowa")).toBe(text);
  });

  it("readOwn() lists what is there whatever stands in the order", () => {
    const keep = memoryKeep();
    addOwn(keep, "Iowa", "one");
    addOwn(keep, "Ohio", "two");
    keep.setItem("sister-ties:briefing-order", "{damaged\n\nsister-ties:x");
    keep.setItem("somebody-else", "3");
    expect(kept(keep)).toEqual(["iowa", "ohio"]);
  });
});
