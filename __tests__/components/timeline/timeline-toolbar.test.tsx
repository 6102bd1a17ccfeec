import { useRef } from "react";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { TimelineToolbar } from "@/components/timeline/timeline-toolbar";
import { useHistoryKeys } from "@/components/timeline/use-history-keys";
import { messagesFor } from "@/lib/messages/messages-for";
import type { Locale } from "@/lib/model/bilingual";
import type { TimeWindow } from "@/lib/model/time-window";
import { RECORD_END, RECORD_START } from "@/lib/time/record-window";
import { startOfYear } from "@/lib/time/utc-day";

const years = (from: number, to: number) => ({
  start: startOfYear(from),
  end: startOfYear(to + 1),
});
const whole = { start: RECORD_START, end: RECORD_END };

interface Shown {
  window?: TimeWindow;
  fit?: TimeWindow | null;
  canUndo?: boolean;
  canRedo?: boolean;
  locale?: Locale;
}

function show(given: Shown = {}) {
  const { window = whole, fit = null, locale = "en" } = given;
  const onWindow = jest.fn<void, [TimeWindow]>();
  const history = {
    ...{ canUndo: given.canUndo ?? true, canRedo: given.canRedo ?? true },
    ...{ undo: jest.fn(), redo: jest.fn() },
  };
  const messages = messagesFor(locale);
  function Page() {
    const ref = useRef<HTMLElement>(null);
    useHistoryKeys(ref, history);
    return (
      <>
        <section ref={ref}>
          <TimelineToolbar {...{ window, fit, history, messages, onWindow }} />
        </section>
        <button type="button">elsewhere</button>
      </>
    );
  }
  render(<Page />);
  return { onWindow, history, user: userEvent.setup() };
}

const button = (name: string) => screen.getByRole("button", { name });
const field = () => screen.getByRole("textbox", { name: "Jump to year" });

describe("pressing Fit", () => {
  it("shows the years of the events that pass", async () => {
    const { user, onWindow } = show({ fit: years(1985, 1992) });
    await user.click(button("Fit"));
    expect(onWindow.mock.calls).toEqual([[years(1985, 1992)]]);
  });

  it.each([
    ["these are shown already", years(1985, 1992)],
    ["nothing passes", null],
  ])("does nothing where %s", async (_, fit) => {
    const { user, onWindow } = show({ window: years(1985, 1992), fit });
    expect(button("Fit")).toHaveAttribute("aria-disabled", "true");
    await user.click(button("Fit"));
    expect(onWindow).not.toHaveBeenCalled();
  });
});

describe("typing a year", () => {
  it("and Enter goes there", async () => {
    const { user, onWindow } = show({ window: years(2001, 2005) });
    await user.type(field(), "1990{Enter}");
    expect(onWindow.mock.calls).toEqual([[years(1988, 1992)]]);
    expect(field()).toBeValid();
  });

  it("and pressing Go goes there, and the next year may be typed at once", async () => {
    const { user, onWindow } = show();
    await user.type(field(), "1990");
    await user.click(button("Go"));
    await user.click(field());
    await user.clear(field());
    await user.type(field(), "2000{Enter}");
    expect(onWindow.mock.calls).toEqual([
      [years(1989, 1991)],
      [years(1999, 2001)],
    ]);
  });

  it.each([
    ["en", "Jump to year", "1850", "The record covers 1979 to 2024."],
    ["en", "Jump to year", "90s", "Write a year as four digits, e.g. 1985."],
    ["zh", "跳转到年份", "1850", "本记录涵盖1979年至2024年。"],
  ] as const)(
    "that is none says why (%s, %s, %s)",
    async (locale, name, text, problem) => {
      const { user, onWindow } = show({ locale });
      const year = screen.getByRole("textbox", { name });
      await user.type(year, `${text}{Enter}`);
      expect(year).toBeInvalid();
      expect(year).toHaveAccessibleDescription(problem);
      expect(onWindow).not.toHaveBeenCalled();
      await user.type(year, "{Backspace}");
      expect(year).toBeValid();
      expect(screen.queryByText(problem)).not.toBeInTheDocument();
    },
  );

  it("and Ctrl with Z undoes the typing, not the view", async () => {
    const { user, history } = show();
    await user.type(field(), "19{Control>}z{/Control}");
    expect(history.undo).not.toHaveBeenCalled();
  });
});

describe("undo and redo", () => {
  it("by buttons, each off where there is no way", async () => {
    const { user, history } = show({ canRedo: false });
    await user.click(button("Undo"));
    await user.click(button("Redo"));
    expect(history.undo).toHaveBeenCalledTimes(1);
    expect(history.redo).not.toHaveBeenCalled();
    expect(button("Undo")).toHaveAttribute("aria-disabled", "false");
    expect(button("Redo")).toHaveAttribute("aria-disabled", "true");
  });

  it.each([
    ["{Control>}z{/Control}", "undo"],
    ["{Meta>}z{/Meta}", "undo"],
    ["{Control>}{Shift>}Z{/Shift}{/Control}", "redo"],
    ["{Meta>}{Shift>}Z{/Shift}{/Meta}", "redo"],
    ["{Control>}y{/Control}", "redo"],
  ] as const)(
    "by %s while the focus is in the timeline",
    async (keys, step) => {
      const { user, history } = show();
      button("elsewhere").focus();
      await user.keyboard(keys);
      expect(history[step]).not.toHaveBeenCalled();
      button("Zoom in").focus();
      await user.keyboard(keys);
      expect(history[step]).toHaveBeenCalledTimes(1);
    },
  );
});
