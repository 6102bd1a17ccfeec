/** @jest-environment node */
import fc from "fast-check";
import {
  sceneFrame,
  STAGE,
  type Box,
  type SceneShape,
} from "@/lib/layout/scene/scene-frame";

const shapes = fc.record<SceneShape>({
  drawing: fc.constantFrom("timeline", "chart", null),
  figure: fc.boolean(),
  quote: fc.boolean(),
  text: fc.boolean(),
  steps: fc.boolean(),
  both: fc.boolean(),
});

function boxesOf(shape: SceneShape): Box[] {
  return Object.values<Box | null>({ ...sceneFrame(shape) }).filter(
    (box) => box !== null,
  );
}

test("sceneFrame: every part stands on the stage and has room", () => {
  fc.assert(
    fc.property(shapes, (shape) => {
      for (const { x, y, width, height } of boxesOf(shape)) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(STAGE.width);
        expect(y + height).toBeLessThanOrEqual(STAGE.height);
        expect(height).toBeGreaterThanOrEqual(30);
        expect(width).toBeGreaterThanOrEqual(300);
      }
    }),
  );
});

test("sceneFrame: no two parts overlap", () => {
  fc.assert(
    fc.property(shapes, (shape) => {
      const boxes = boxesOf(shape);
      boxes.forEach((one, index) => {
        for (const other of boxes.slice(index + 1)) {
          const across =
            Math.min(one.x + one.width, other.x + other.width) -
            Math.max(one.x, other.x);
          const down =
            Math.min(one.y + one.height, other.y + other.height) -
            Math.max(one.y, other.y);
          // The boxes of the two titles share what neither writes on.
          expect(Math.min(across, down)).toBeLessThanOrEqual(2);
        }
      });
    }),
  );
});

test("sceneFrame: a part that a scene has has a box, and only that", () => {
  fc.assert(
    fc.property(shapes, (shape) => {
      const frame = sceneFrame(shape);
      expect(frame.figure !== null).toBe(shape.figure);
      expect(frame.quote !== null).toBe(shape.quote);
      expect(frame.text !== null).toBe(shape.text);
      expect(frame.step !== null).toBe(shape.steps);
      expect(frame.second !== null).toBe(shape.both);
      expect(frame.drawing !== null).toBe(shape.drawing !== null);
    }),
  );
});

test("sceneFrame: a drawing takes most of the stage", () => {
  fc.assert(
    fc.property(shapes, (shape) => {
      const { drawing } = sceneFrame(shape);
      if (!drawing) return;
      expect(drawing.width).toBeGreaterThanOrEqual(720);
      expect(drawing.height).toBeGreaterThanOrEqual(280);
    }),
  );
});
