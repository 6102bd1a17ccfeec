/** @jest-environment node */
import fc from "fast-check";
import {
  pushEdit,
  redoEdit,
  startHistory,
  undoEdit,
} from "@/lib/view/briefing/edit-history";

describe("pushEdit(history, next, of, at)", () => {
  it("pushEdit() takes what is typed in one place soon after as one change", () => {
    let history = startHistory("");
    history = pushEdit(history, "a", "title", 0);
    history = pushEdit(history, "ab", "title", 1000);
    history = pushEdit(history, "ab!", "text", 1100);
    history = pushEdit(history, "ab!?", "text", 5000);
    const seen = [history.present];
    while (history.past.length > 0) {
      history = undoEdit(history);
      seen.push(history.present);
    }
    expect(seen).toEqual(["ab!?", "ab!", "ab", ""]);
  });

  it("pushEdit() takes no change into one that was undone", () => {
    let history = pushEdit(startHistory("x"), "xa", "title", 0);
    history = pushEdit(undoEdit(history), "xb", "title", 10);
    expect(undoEdit(history).present).toBe("x");
  });

  it("undoEdit() and redoEdit() go through every state there and back, whatever was done", () => {
    const steps = fc.array(fc.constantFrom("push", "undo", "redo"), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(steps, (all) => {
        let history = startHistory(0);
        let model = { states: [0], at: 0 };
        all.forEach((step, index) => {
          if (step === "push") {
            history = pushEdit(history, index + 1, null, index);
            const states = [...model.states.slice(0, model.at + 1), index + 1];
            model = { states, at: states.length - 1 };
          } else {
            history = step === "undo" ? undoEdit(history) : redoEdit(history);
            const at = model.at + (step === "undo" ? -1 : 1);
            if (at in model.states) model = { ...model, at };
          }
          expect(history.present).toBe(model.states[model.at]);
        });
      }),
    );
  });
});
