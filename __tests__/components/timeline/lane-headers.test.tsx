import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "../../fixtures/axe";
import "../../fixtures/stand-in-browser";
import { LaneHeaders } from "@/components/timeline/lane-headers";
import { LaneReset } from "@/components/timeline/lane-reset";
import { useLaneArrangement } from "@/components/timeline/use-lane-arrangement";
import { english } from "@/lib/messages/en";
import type { Messages } from "@/lib/messages/messages";
import { chinese } from "@/lib/messages/zh";
import { evenMetrics } from "../../fixtures/label-metrics";
import { countNodes, laneGap } from "../../fixtures/lane-headings";

const NAMES = ["Visits", "Policy", "Trade", "Treaties"];
const HEIGHT = 63;

interface BoardProps {
  names?: readonly string[];
  gutter?: number;
  messages?: Messages;
  onAnnounce: (text: string) => void;
}

/** Headings as the timeline has them: what is done with a lane shows at once. */
function Board({ names = NAMES, gutter = 172, ...props }: BoardProps) {
  const { messages = english, onAnnounce } = props;
  const { ids, collapsed, pinned, ...rest } = useLaneArrangement("x", names);
  const lanes = ids.map((id, index) => ({
    id,
    y: 26 + index * HEIGHT,
    height: HEIGHT,
    collapsed: collapsed.has(id),
    pinned: pinned.has(id),
    name: id,
    countText: "12 / 83",
    label: `${id}, 12 of 83 events`,
  }));
  return (
    <>
      <LaneHeaders
        {...{ lanes, gutter, messages, onAnnounce }}
        {...rest}
        width={1200}
        metrics={evenMetrics}
      />
      <LaneReset {...{ messages, onAnnounce }} {...rest} />
    </>
  );
}

function show(props: Partial<BoardProps> = {}) {
  const said: string[] = [];
  const user = userEvent.setup();
  const board = <Board {...props} onAnnounce={(text) => said.push(text)} />;
  return { ...render(board), said, user };
}

const order = () =>
  screen
    .getAllByRole("group")
    .map((lane) => lane.getAttribute("aria-label")?.split(",")[0]);
const button = (name: string) => screen.getByRole("button", { name });
const lane = (name: string) =>
  screen.getByRole("group", { name: new RegExp(name) });
const focused = () => document.activeElement?.getAttribute("aria-label");

/** Drags a lane's handle down by so many pixels, without letting go. */
function drag(name: string, by: number) {
  const handle = button(`Move ${name}`);
  fireEvent.pointerDown(handle, { clientY: 100, button: 0 });
  fireEvent.pointerMove(handle, { clientY: 100 + by / 2 });
  fireEvent.pointerMove(handle, { clientY: 100 + by });
  return {
    letGo: () => {
      fireEvent.pointerUp(handle);
      fireEvent.click(handle);
    },
  };
}

describe("the headings", () => {
  it("show each lane's name and count, and say them in words", () => {
    show();
    const visits = screen.getByRole("group", {
      name: "Visits, 12 of 83 events",
    });
    expect(within(visits).getByText("Visits")).toBeVisible();
    expect(within(visits).getByText("12 / 83")).toBeVisible();
  });

  it.each([
    [english, 172],
    [chinese, 0],
  ])("have no accessibility problem", async (messages, gutter) => {
    const { container, user } = show({ messages, gutter });
    await user.tab();
    await user.keyboard("{ArrowRight}{Enter}");
    expect((await axe(container)).violations).toEqual([]);
  });

  it("take few nodes: six a lane", () => {
    show();
    expect(countNodes(lane("Visits"))).toBeLessThanOrEqual(6);
  });

  it("stand where their lanes do", () => {
    show();
    expect(lane("Policy")).toHaveStyle({
      transform: "translateY(89px)",
      height: "63px",
      width: "172px",
    });
  });

  it("are a line across the plot where there is no column", () => {
    show({ gutter: 0 });
    expect(lane("Policy")).toHaveStyle({ height: "24px", width: "1200px" });
  });
});

describe("collapsing", () => {
  it("says so, in the button's state and aloud", async () => {
    const { said, user } = show();
    expect(button("Lane Trade")).toHaveAttribute("aria-expanded", "true");
    await user.click(button("Lane Trade"));
    expect(button("Lane Trade")).toHaveAttribute("aria-expanded", "false");
    await user.click(button("Lane Trade"));
    expect(button("Lane Trade")).toHaveAttribute("aria-expanded", "true");
    expect(said).toEqual(["Trade collapsed to one line.", "Trade opened."]);
  });
});

describe("pinning", () => {
  it("brings a lane to the top, and lets it back to its place", async () => {
    const { said, user } = show();
    await user.click(button("Pin Trade to the top"));
    expect(order()).toEqual(["Trade", "Visits", "Policy", "Treaties"]);
    expect(button("Pin Trade to the top")).toBePressed();
    await user.click(button("Pin Trade to the top"));
    expect(order()).toEqual(NAMES);
    expect(said).toEqual([
      "Trade pinned to the top.",
      "Trade no longer pinned.",
    ]);
  });
});

describe("the keyboard", () => {
  it("reaches all headings by one stop", async () => {
    const { user } = show();
    await user.tab();
    expect(focused()).toBe("Lane Visits");
    await user.tab();
    expect(document.body).toHaveFocus();
  });

  it("goes up and down between lanes, left and right between buttons, Home and End to the ends", async () => {
    const { user } = show();
    await user.tab();
    await user.keyboard("{ArrowDown}{ArrowRight}");
    expect(focused()).toBe("Move Policy");
    await user.keyboard("{End}{ArrowRight}{ArrowRight}");
    expect(focused()).toBe("Pin Treaties to the top");
    await user.keyboard("{Home}{ArrowLeft}{ArrowUp}");
    expect(focused()).toBe("Move Visits");
    await user.tab();
    await user.tab({ shift: true });
    expect(focused()).toBe("Move Visits");
  });

  it("comes back to the first lane when the one it was at is gone", async () => {
    const { user, rerender } = show();
    await user.tab();
    await user.keyboard("{End}");
    rerender(
      <Board names={["Policy", "Trade"]} onAnnounce={() => undefined} />,
    );
    await user.tab();
    expect(focused()).toBe("Lane Policy");
  });

  it("lifts a lane, moves it and drops it, and says each step", async () => {
    const { said, user } = show();
    await user.tab();
    await user.keyboard("{ArrowRight}{Enter}");
    expect(button("Move Visits")).toBePressed();
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(order()).toEqual(["Policy", "Trade", "Visits", "Treaties"]);
    expect(focused()).toBe("Move Visits");
    await user.keyboard(" ");
    expect(button("Move Visits")).not.toBePressed();
    expect(said).toEqual([
      "Visits lifted, position 1 of 4.",
      "Visits moved to position 2 of 4.",
      "Visits moved to position 3 of 4.",
      "Visits dropped at position 3 of 4.",
    ]);
  });

  it("puts a lifted lane back on Escape, which goes no further", async () => {
    const { said, user } = show();
    const heard = jest.fn();
    document.body.addEventListener("keydown", heard);
    await user.tab();
    await user.keyboard("{End}{ArrowRight}{Enter}{Home}");
    expect(order()[0]).toBe("Treaties");
    heard.mockClear();
    await user.keyboard("{Escape}");
    document.body.removeEventListener("keydown", heard);
    expect(order()).toEqual(NAMES);
    expect(said.at(-1)).toBe("Treaties put back to position 4 of 4.");
    expect(heard).not.toHaveBeenCalled();
  });

  it("says when a lane can go no further, and keeps pinned lanes above", async () => {
    const { said, user } = show();
    await user.click(button("Pin Visits to the top"));
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    expect(said.at(-1)).toBe("Visits cannot move further down.");
    await user.keyboard("{ArrowDown}{Alt>}{ArrowUp}{/Alt}");
    expect(said.at(-1)).toBe("Policy cannot move further up.");
    expect(order()).toEqual(NAMES);
  });

  it("moves the lane it is at with Alt, whichever button has the focus", async () => {
    const { said, user } = show();
    await user.tab();
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    expect(order()).toEqual(["Policy", "Visits", "Trade", "Treaties"]);
    expect(said).toEqual(["Visits moved to position 2 of 4."]);
  });

  it("drops a lifted lane where it is when the focus goes on", async () => {
    const { said, user } = show();
    await user.tab();
    await user.keyboard("{ArrowRight}{Enter}{ArrowDown}");
    await user.tab();
    expect(said.at(-1)).toBe("Visits dropped at position 2 of 4.");
    expect(order()[1]).toBe("Visits");
  });
});

describe("a press on the handle", () => {
  it("lets a lane be moved by buttons, for who can neither drag nor type", async () => {
    const { said, user } = show();
    await user.click(button("Move Trade"));
    await user.click(button("Move Trade up"));
    expect(order()).toEqual(["Visits", "Trade", "Policy", "Treaties"]);
    await user.click(button("Move Trade down"));
    await user.click(button("Move Trade down"));
    await user.click(button("Move Trade"));
    expect(order()).toEqual(["Visits", "Policy", "Treaties", "Trade"]);
    expect(said.at(-1)).toBe("Trade dropped at position 4 of 4.");
    expect(button("Lane Trade")).toHaveAttribute("aria-expanded", "true");
  });
});

describe("dragging the handle", () => {
  it("shows the gap, moves the heading along, and the lane once let go", () => {
    const { said } = show();
    const held = drag("Visits", 130);
    expect(laneGap()).toHaveStyle({ top: `${26 + 3 * HEIGHT}px` });
    expect(lane("Visits")).toHaveStyle({ transform: "translateY(156px)" });
    expect(order()).toEqual(NAMES);
    held.letGo();
    expect(order()).toEqual(["Policy", "Trade", "Visits", "Treaties"]);
    expect(laneGap()).toBeNull();
    expect(said).toEqual(["Visits dropped at position 3 of 4."]);
  });

  it("moves nothing when let go where it was, and is no press", () => {
    const { said } = show();
    drag("Trade", 20).letGo();
    expect(order()).toEqual(NAMES);
    expect(said).toEqual([]);
  });

  it("gives up on Escape, and when the pointer is taken away", () => {
    show();
    const held = drag("Visits", 130);
    fireEvent.keyDown(document.body, { key: "Escape" });
    held.letGo();
    drag("Visits", 130);
    fireEvent.pointerCancel(button("Move Visits"));
    expect(laneGap()).toBeNull();
    expect(order()).toEqual(NAMES);
  });

  it("takes no other button of the mouse and no other button of the lane", () => {
    show();
    const pin = button("Pin Visits to the top");
    fireEvent.pointerDown(pin, { clientY: 100, button: 0 });
    fireEvent.pointerMove(pin, { clientY: 230 });
    fireEvent.pointerDown(button("Move Visits"), { clientY: 100, button: 2 });
    fireEvent.pointerMove(button("Move Visits"), { clientY: 230 });
    expect(laneGap()).toBeNull();
  });
});

describe("resetting", () => {
  it("is offered once there is something to reset, and keeps the focus", async () => {
    const { said, user } = show();
    expect(screen.queryByText("Reset lanes")).toBeNull();
    await user.click(button("Lane Policy"));
    await user.click(button("Pin Trade to the top"));
    await user.click(button("Reset lanes"));
    expect(order()).toEqual(NAMES);
    expect(button("Lane Policy")).toHaveAttribute("aria-expanded", "true");
    expect(button("Reset lanes")).toHaveFocus();
    expect(button("Reset lanes")).toHaveAttribute("aria-disabled", "true");
    expect(said.at(-1)).toMatch(/first order/);
  });
});

it("each lane mode keeps its own arrangement", async () => {
  function Modes({ mode }: { mode: string }) {
    const { ids, onMove } = useLaneArrangement(mode, NAMES);
    return <button onClick={() => onMove("Trade", 0)}>{ids.join()}</button>;
  }
  const { rerender } = render(<Modes mode="kind" />);
  await userEvent.click(screen.getByRole("button"));
  rerender(<Modes mode="level" />);
  expect(screen.getByRole("button")).toHaveTextContent(NAMES.join());
  rerender(<Modes mode="kind" />);
  expect(screen.getByRole("button")).toHaveTextContent("Trade,Visits");
});
