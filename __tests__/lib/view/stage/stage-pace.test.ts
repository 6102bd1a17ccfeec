/** @jest-environment node */
import { stagePace } from "@/lib/view/stage/stage-pace";
import { FIRST_STATE } from "@/lib/view/stage/stage-state";

const minute = 60_000;
/** Ten pictures, so that each of ten minutes has one. */
const shape = [1, 0, 2, 2, 0];
const at = (scene: number, step: number, ran: number) =>
  stagePace(
    { ...FIRST_STATE, scene, step, startedAt: 5 * minute },
    shape,
    10,
    5 * minute + ran,
  );

describe("stagePace(state, shape, minutes, now)", () => {
  it("is neither behind nor ahead while the picture is due", () => {
    expect(at(2, 0, 3.5 * minute)).toEqual({
      ran: 3.5 * minute,
      left: 6.5 * minute,
      behind: 0,
    });
  });

  it("counts from the end of the picture's part when late, from its beginning when early", () => {
    expect(at(2, 1, 6 * minute).behind).toBe(minute);
    expect(at(2, 1, 3 * minute).behind).toBe(-minute);
    expect(at(4, 0, 12 * minute)).toMatchObject({
      left: -2 * minute,
      behind: 2 * minute,
    });
  });

  it("says nothing of pace before the talk, or where no time is set", () => {
    expect(stagePace(FIRST_STATE, shape, 10, 0)).toEqual({
      ran: 0,
      left: 10 * minute,
      behind: null,
    });
    expect(stagePace(FIRST_STATE, shape, null, 0).left).toBeNull();
  });
});
