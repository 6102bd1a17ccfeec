/** @jest-environment node */
import fc from "fast-check";
import { moveStage, type StageCommand } from "@/lib/view/stage/move-stage";
import {
  FIRST_STATE,
  ranAt,
  type StageShape,
  type StageState,
} from "@/lib/view/stage/stage-state";
import { anyCommand, anyShape } from "@/__tests__/fixtures/any-stage";

const shape = [0, 2, 1];
const next: StageCommand = { kind: "next" };
const previous: StageCommand = { kind: "previous" };

function moveAll(
  commands: readonly StageCommand[],
  over: StageShape = shape,
  from: StageState = FIRST_STATE,
): StageState {
  return commands.reduce(
    (state, command, index) => moveStage(state, command, over, 1000 + index),
    from,
  );
}

const at = (scene: number, step = 0): StageState => ({
  ...FIRST_STATE,
  scene,
  step,
});
const place = ({ scene, step }: StageState) => `${scene + 1}.${step}`;

describe("moveStage", () => {
  it("next passes each step of each scene once and stays at the end", () => {
    const places = [1, 2, 3, 4, 5, 6, 7].map((count) =>
      place(moveAll(Array<StageCommand>(count).fill(next))),
    );
    expect(places).toEqual(["2.0", "2.1", "2.2", "3.0", "3.1", "3.1", "3.1"]);
  });

  it("previous is the way that next came, for any briefing", () => {
    fc.assert(
      fc.property(anyShape, fc.nat({ max: 40 }), (any, count) => {
        const pictures = any.reduce((sum, steps) => sum + steps + 1, 0);
        const there = Math.min(count, pictures - 1);
        const end = moveAll(Array<StageCommand>(count).fill(next), any);
        const back = moveAll(
          Array<StageCommand>(there).fill(previous),
          any,
          end,
        );
        expect(place(back)).toBe("1.0");
        expect(
          place(moveAll(Array<StageCommand>(there).fill(next), any, back)),
        ).toBe(place(end));
      }),
    );
  });

  it("never leaves the briefing, whatever is asked in whatever order", () => {
    fc.assert(
      fc.property(anyShape, fc.array(anyCommand), (any, commands) => {
        const { scene, step, exploring, overview, blank } = moveAll(
          commands,
          any,
        );
        expect(any[scene]).toBeGreaterThanOrEqual(step);
        expect(step).toBeGreaterThanOrEqual(0);
        expect(exploring && overview).toBe(false);
        expect(exploring && blank !== "none" && overview).toBe(false);
      }),
    );
  });

  it("explore, then explore or return, is the exact scene and step again", () => {
    fc.assert(
      fc.property(
        anyShape,
        fc.array(anyCommand),
        fc.constantFrom("explore", "return", "next", "previous", "last"),
        (any, commands, kind) => {
          const before = moveAll([...commands, { kind: "return" }], any);
          const there = moveStage(before, { kind: "explore" }, any, 0);
          expect(there.exploring).toBe(true);
          expect(moveStage(there, { kind }, any, 0)).toEqual(before);
        },
      ),
    );
  });

  it("a move while the room is blank shows it again and goes nowhere", () => {
    const blank = moveStage(
      at(1, 1),
      { kind: "blank", colour: "black" },
      shape,
      0,
    );
    expect(blank.blank).toBe("black");
    expect(moveStage(blank, next, shape, 0)).toEqual(at(1, 1));
    expect(
      moveStage(blank, { kind: "blank", colour: "white" }, shape, 0).blank,
    ).toBe("white");
    expect(
      moveStage(blank, { kind: "blank", colour: "black" }, shape, 0).blank,
    ).toBe("none");
  });

  it("moves scene by scene in the overview and over steps with Alt", () => {
    const all = moveStage(at(1, 1), { kind: "overview" }, shape, 0);
    expect(place(moveStage(all, next, shape, 0))).toBe("3.0");
    expect(place(moveStage(all, previous, shape, 0))).toBe("1.0");
    expect(place(moveStage(at(1, 1), { kind: "next-scene" }, shape, 0))).toBe(
      "3.0",
    );
    expect(
      place(moveStage(at(1, 1), { kind: "previous-scene" }, shape, 0)),
    ).toBe("2.0");
  });

  it("go takes the nearest scene there is, and ends the overview", () => {
    const all = moveStage(FIRST_STATE, { kind: "overview" }, shape, 0);
    const gone = moveStage(all, { kind: "go", scene: 9 }, shape, 0);
    expect([place(gone), gone.overview]).toEqual(["3.0", false]);
  });

  it("the clock starts with the first move, pauses, runs on and starts anew", () => {
    const started = moveStage(FIRST_STATE, next, shape, 1000);
    expect(ranAt(started, 61_000)).toBe(60_000);
    const toggle = { kind: "timer", act: "toggle" } as const;
    const paused = moveStage(started, toggle, shape, 31_000);
    expect(ranAt(paused, 99_000)).toBe(30_000);
    expect(moveStage(paused, next, shape, 99_000).startedAt).toBeNull();
    const on = moveStage(paused, toggle, shape, 99_000);
    expect(ranAt(on, 109_000)).toBe(40_000);
    const anew = moveStage(on, { kind: "timer", act: "reset" }, shape, 109_000);
    expect(ranAt(anew, 110_000)).toBe(1000);
  });
});
