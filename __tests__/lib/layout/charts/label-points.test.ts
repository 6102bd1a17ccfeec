/** @jest-environment node */
import { labelPoints } from "@/lib/layout/charts/label-points";

const bounds = { left: 0, right: 200, top: 0, bottom: 100 };
const at = (x: number, y: number, always = false) => ({
  x,
  y,
  radius: 3,
  text: "IA",
  always,
});

describe("labelPoints()", () => {
  it("puts a label right of its point where there is room", () => {
    const [label] = labelPoints([at(50, 50)], bounds);
    expect(label).toMatchObject({ anchor: "start", y: 50 });
    expect(label?.x).toBeGreaterThan(53);
  });

  it("puts it left at the right edge", () => {
    expect(labelPoints([at(195, 50)], bounds)[0]?.anchor).toBe("end");
  });

  it("gives none to a point between others, unless it must have one", () => {
    const around = [at(50, 38), at(50, 62), at(38, 50), at(62, 50)];
    expect(labelPoints([at(50, 50), ...around], bounds)[0]).toBeNull();
    expect(
      labelPoints([at(50, 50, true), ...around], bounds)[0],
    ).not.toBeNull();
  });

  it("never lays two labels on one another", () => {
    const points = Array.from({ length: 60 }, (_, i) =>
      at((i * 37) % 190, (i * 53) % 95),
    );
    const boxes = labelPoints(points, bounds).flatMap((label) => {
      if (!label) return [];
      const left =
        label.x -
        (label.anchor === "start" ? 0 : label.anchor === "end" ? 14 : 7);
      return [
        { left, right: left + 14, top: label.y - 6, bottom: label.y + 6 },
      ];
    });
    expect(boxes.length).toBeGreaterThan(10);
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1))
        expect(
          a.left < b.right &&
            b.left < a.right &&
            a.top < b.bottom &&
            b.top < a.bottom,
        ).toBe(false);
  });
});
