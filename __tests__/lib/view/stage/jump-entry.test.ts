/** @jest-environment node */
import { typeJump } from "@/lib/view/stage/jump-entry";

describe("typeJump", () => {
  it("goes to the number typed, counted from 1, on Enter", () => {
    const one = typeJump("", "1")?.digits ?? "";
    const twelve = typeJump(one, "2")?.digits ?? "";
    expect(twelve).toBe("12");
    expect(typeJump(twelve, "Enter")).toEqual({
      digits: "",
      command: { kind: "go", scene: 11 },
    });
    expect(typeJump(twelve, "Backspace")?.digits).toBe("1");
    expect(typeJump(twelve, "Escape")?.digits).toBe("");
  });

  it("leaves all other keys alone, and Enter while nothing is typed", () => {
    expect(typeJump("", "Enter")).toBeNull();
    expect(typeJump("3", "PageDown")).toBeNull();
  });
});
