/** @jest-environment node */
import { dropLane } from "@/lib/layout/lane-drop";

/** Two pinned lanes of 40 pixels, then three of 100, 20 and 60. */
const LANES = [
  { id: "p", y: 0, height: 40, pinned: true },
  { id: "q", y: 40, height: 40, pinned: true },
  { id: "a", y: 80, height: 100, pinned: false },
  { id: "b", y: 180, height: 20, pinned: false },
  { id: "c", y: 200, height: 60, pinned: false },
];
const drop = (id: string, by: number) => dropLane(LANES, id, by);

describe("dropLane()", () => {
  it("leaves a lane where it stands until its middle has passed another's", () => {
    expect(drop("a", 0)).toEqual({ index: 2, y: null });
    expect(drop("a", 60)).toEqual({ index: 2, y: null });
    expect(drop("c", -35)).toEqual({ index: 4, y: null });
  });

  it("shows the gap below the lanes passed downwards, above those passed upwards", () => {
    expect(drop("a", 61)).toEqual({ index: 3, y: 200 });
    expect(drop("a", 101)).toEqual({ index: 4, y: 260 });
    expect(drop("c", -45)).toEqual({ index: 3, y: 180 });
    expect(drop("c", -105)).toEqual({ index: 2, y: 80 });
  });

  it("keeps pinned lanes above the others, however far a lane is dragged", () => {
    expect(drop("b", -500)).toEqual({ index: 2, y: 80 });
    expect(drop("p", 500)).toEqual({ index: 1, y: 80 });
  });

  it("knows no drop for a lane that is not there", () => {
    expect(drop("x", 10)).toBeNull();
  });
});
