import { useState } from "react";
import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import "../../fixtures/stand-in-browser";
import { axe } from "../../fixtures/axe";
import { ClusterPopover } from "@/components/timeline/cluster-popover";
import { messagesFor } from "@/lib/messages/messages-for";
import type { Locale } from "@/lib/model/bilingual";
import { EVENT_KINDS } from "@/lib/model/record";
import { openViewport, placeOf } from "../../fixtures/viewport";

const KINDS = ["visit", "policy"] as const;
const BOX = { left: 500, top: 100, width: 28, height: 28 };

/** Every third event is one of policy, the others are visits. */
const kindOf = (index: number) => KINDS[index % 3 === 0 ? 1 : 0];

/** A cluster that opens its popover, in a page that closes it when it asks. */
function show(
  count = 12,
  { locale = "en", zooms = true }: { locale?: Locale; zooms?: boolean } = {},
) {
  const spies = { onOpen: jest.fn<void, [number]>(), onZoom: jest.fn() };
  const onClose = jest.fn<void, ["key" | "elsewhere"]>();
  const rowAt = jest.fn((index: number) => ({
    ...{
      id: `e${index}`,
      title: { text: `Event ${index}`, lang: "en" as const },
    },
    ...{ when: `${index + 1} May 1985`, kind: kindOf(index) },
    href: `/events/e${index}`,
  }));
  const indices = Array.from({ length: count }, (_, index) => index);
  const mix = EVENT_KINDS.map(
    (kind) => indices.filter((index) => kindOf(index) === kind).length,
  );
  function Page() {
    const [open, setOpen] = useState(true);
    return (
      <main>
        {open && (
          <ClusterPopover
            {...{ count, mix, rowAt, onOpen: spies.onOpen }}
            anchor={() => BOX}
            messages={messagesFor(locale)}
            onZoom={zooms ? spies.onZoom : null}
            onClose={(by) => {
              onClose(by);
              setOpen(false);
            }}
          />
        )}
      </main>
    );
  }
  render(<Page />);
  return { ...spies, onClose, rowAt, user: userEvent.setup() };
}

beforeEach(() => openViewport(1000, 800));

const dialog = () => screen.getByRole("dialog");
const links = () => within(dialog()).getAllByRole("link");
const button = (name: string | RegExp) =>
  within(dialog()).getByRole("button", { name });

describe("opened", () => {
  it("the dialog has the focus and says how many events it lists, of which kinds, each with date, kind and title", () => {
    show();
    expect(dialog()).toHaveAccessibleName("12 events close together");
    expect(dialog()).toHaveFocus();
    const kinds = within(dialog()).getByRole("list", {
      name: "Kinds of these events",
    });
    expect(
      within(kinds)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["Visits 8", "Policy 4"]);
    expect(links()).toHaveLength(12);
    expect(links()[0]).toHaveTextContent("1 May 1985 · PolicyEvent 0");
    expect(links()[1]).toHaveAttribute("href", "/events/e1");
  });

  it("the dialog is inside the window, below the cluster", () => {
    show();
    expect(placeOf(dialog())).toEqual({ left: "514px", top: "134px" });
  });

  it("the dialog speaks Chinese on the Chinese page", () => {
    show(3, { locale: "zh" });
    expect(dialog()).toHaveAccessibleName("相邻的3项事件");
    expect(button("放大查看这些事件")).toBeVisible();
    expect(links()[1]).toHaveTextContent("2 May 1985 · 访问Event 1");
  });

  it("the dialog has no accessibility problem", async () => {
    show(120);
    const { violations } = await axe(document.body);
    expect(violations).toEqual([]);
  });
});

describe("opening an event", () => {
  it("by a click tells which; with Ctrl it is the browser's", () => {
    const { onOpen } = show();
    const link = links()[2];
    if (!link) throw new Error("no link");
    const left = jest.fn();
    // jsdom goes nowhere.
    const stay = (event: Event) => {
      left(event.defaultPrevented);
      event.preventDefault();
    };
    window.addEventListener("click", stay, { once: true });
    fireEvent.click(link, { ctrlKey: true });
    expect(left.mock.calls).toEqual([[false]]);
    expect(onOpen).not.toHaveBeenCalled();
    expect(fireEvent.click(link)).toBe(false);
    expect(onOpen.mock.calls).toEqual([[2]]);
  });

  it("by keys: arrows, Home and End move among the links, Enter opens", async () => {
    const { user, onOpen } = show();
    await user.keyboard("{ArrowDown}");
    expect(links()[0]).toHaveFocus();
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(links()[2]).toHaveFocus();
    await user.keyboard("{ArrowUp}");
    expect(links()[1]).toHaveFocus();
    await user.keyboard("{End}{ArrowDown}");
    expect(links()[11]).toHaveFocus();
    await user.keyboard("{Home}{ArrowUp}{Enter}");
    expect(links()[0]).toHaveFocus();
    expect(onOpen.mock.calls).toEqual([[0]]);
  });
});

describe("closing", () => {
  it.each(["{Escape}", "{Shift>}{Tab}{/Shift}"])(
    "by %s gives the focus back",
    async (keys) => {
      const { user, onClose } = show();
      await user.keyboard(keys);
      expect(onClose.mock.calls).toEqual([["key"]]);
      expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    },
  );

  it("by Tab beyond the last event gives the focus back, before it moves on in the dialog", async () => {
    const { user, onClose } = show(1);
    await user.tab();
    expect(button("Close")).toHaveFocus();
    await user.tab();
    await user.tab();
    expect(links()[0]).toHaveFocus();
    expect(onClose).not.toHaveBeenCalled();
    await user.tab();
    expect(onClose.mock.calls).toEqual([["key"]]);
  });

  it("by its button gives the focus back, by a press elsewhere it does not", async () => {
    const first = show();
    await first.user.click(button("Close"));
    expect(first.onClose.mock.calls).toEqual([["key"]]);
    const { onClose } = show();
    // The platform closes it, and tells.
    fireEvent(
      dialog(),
      Object.assign(new Event("toggle"), { newState: "closed" }),
    );
    expect(onClose.mock.calls).toEqual([["elsewhere"]]);
  });
});

it("pressing Zoom to these zooms, and is not offered where it would not set them apart", async () => {
  const { user, onZoom } = show();
  await user.click(button("Zoom to these"));
  expect(onZoom).toHaveBeenCalledTimes(1);
  await user.keyboard("{Escape}");
  show(3, { zooms: false });
  expect(
    screen.queryByRole("button", { name: "Zoom to these" }),
  ).not.toBeInTheDocument();
});

it("more than a hundred come a hundred at a time, and the focus goes to the first that has come", async () => {
  const { user, rowAt } = show(234);
  expect(links()).toHaveLength(100);
  expect(screen.getByText("The first 100 of 234 events")).toBeVisible();
  expect(Math.max(...rowAt.mock.calls.map(([index]) => index))).toBe(99);
  await user.click(button("Show 100 more"));
  expect(links()).toHaveLength(200);
  expect(links()[100]).toHaveFocus();
  expect(screen.getByText("The first 200 of 234 events")).toBeVisible();
  await user.click(button("Show 34 more"));
  expect(links()).toHaveLength(234);
  expect(links()[200]).toHaveFocus();
  expect(
    within(dialog()).queryByRole("button", { name: /more$/ }),
  ).not.toBeInTheDocument();
});
