import {
  act,
  fireEvent,
  isInaccessible,
  render,
  screen,
} from "@testing-library/react";
import "../../fixtures/stand-in-browser";
import { MarkHint } from "@/components/timeline/mark-hint";
import { openViewport, placeOf } from "../../fixtures/viewport";

const hint = (id: string) => ({
  ...{
    id,
    when: "22 July 1983",
    title: { text: `Event ${id}`, lang: "zh" as const },
  },
});

/** The bubble of a drawing, which says what the pointer is at. */
function show() {
  const page = (id: string | null) => (
    <MarkHint
      hint={id === null ? null : hint(id)}
      anchor={() => ({ left: 500, top: 400, width: 12, height: 12 })}
    />
  );
  const { rerender } = render(page(null));
  const point = (id: string | null) => {
    rerender(page(id));
    act(() => jest.advanceTimersByTime(200));
  };
  return { point, rerender: (id: string | null) => rerender(page(id)) };
}

const bubble = (id: string) => screen.queryByText(`Event ${id}`);

beforeEach(() => {
  openViewport(1000, 800);
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

it("resting on a mark says its date and title, above it, and leaving takes that away", () => {
  const { point } = show();
  point("a");
  expect(bubble("a")).toBeVisible();
  expect(bubble("a")).toHaveAttribute("lang", "zh");
  expect(screen.getByText("22 July 1983")).toBeVisible();
  expect(placeOf(bubble("a"))).toEqual({ left: "506px", top: "394px" });
  point("b");
  expect(bubble("a")).not.toBeInTheDocument();
  expect(bubble("b")).toBeVisible();
  point(null);
  expect(bubble("b")).not.toBeInTheDocument();
});

it("passing over a mark says nothing", () => {
  const { rerender } = show();
  rerender("a");
  act(() => jest.advanceTimersByTime(50));
  expect(bubble("a")).not.toBeInTheDocument();
});

it("the bubble stays for as long as the pointer does", () => {
  const { point } = show();
  point("a");
  act(() => jest.advanceTimersByTime(60_000));
  expect(bubble("a")).toBeVisible();
});

it("the pointer may move onto the bubble and rest there, and leaving it takes it away", () => {
  const { point, rerender } = show();
  point("a");
  rerender(null);
  act(() => jest.advanceTimersByTime(80));
  const element = bubble("a");
  if (!element) throw new Error("no bubble");
  fireEvent.pointerEnter(element);
  act(() => jest.advanceTimersByTime(60_000));
  expect(bubble("a")).toBeVisible();
  fireEvent.pointerLeave(element);
  act(() => jest.advanceTimersByTime(200));
  expect(bubble("a")).not.toBeInTheDocument();
});

it("pressing Escape puts it away until the pointer is at another mark, or comes back", () => {
  const { point } = show();
  point("a");
  fireEvent.keyDown(document.body, { key: "Escape" });
  expect(bubble("a")).not.toBeInTheDocument();
  point("a");
  expect(bubble("a")).not.toBeInTheDocument();
  point("b");
  expect(bubble("b")).toBeVisible();
  point(null);
  point("b");
  expect(bubble("b")).toBeVisible();
});

it("scrolling puts it away, for its mark has moved", () => {
  const { point } = show();
  point("a");
  fireEvent.scroll(document);
  expect(bubble("a")).not.toBeInTheDocument();
});

it("the bubble is not read out: links have names", () => {
  const { point } = show();
  point("a");
  const element = bubble("a");
  expect(element && isInaccessible(element)).toBe(true);
});
