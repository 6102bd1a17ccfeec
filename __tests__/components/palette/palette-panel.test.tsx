import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "../../fixtures/axe";
import { PalettePanel } from "@/components/palette/palette-panel";
import { palette as english } from "@/lib/messages/en/palette";
import { palette as chinese } from "@/lib/messages/zh/palette";
import { buildPaletteIndex } from "@/lib/select/palette/build-index";
import { patientUser, settle } from "../../fixtures/patient-user";
import { readRecord } from "../../fixtures/read-record";

// The server's answer, made by what makes it there.
const answer = jest.fn((url: string) => {
  const locale = url.includes(".zh.") ? "zh" : "en";
  const index = buildPaletteIndex(readRecord(), locale);
  return Promise.resolve({ ok: true, json: () => Promise.resolve(index) });
});

const left: string[] = [];

beforeAll(() => {
  global.fetch = answer as unknown as typeof fetch;
  // jsdom goes nowhere.
  document.addEventListener("click", (event) => {
    const link = event
      .composedPath()
      .find((one) => one instanceof HTMLAnchorElement);
    if (!link) return;
    event.preventDefault();
    left.push(link.pathname + link.search + link.hash);
  });
  Element.prototype.scrollIntoView = () => {};
});

beforeEach(() => {
  left.length = 0;
});

async function open(words = english, start = "") {
  const onClose = jest.fn();
  let text = start;
  const onSearch = jest.fn((query: string) => {
    text = query;
  });
  const { container } = render(
    <PalettePanel
      start={() => text}
      typed
      words={words}
      onClose={onClose}
      onSearch={onSearch}
    />,
  );
  const field = screen.getByRole("combobox", { name: words.label });
  await waitFor(() => expect(field).toHaveAttribute("aria-busy", "false"));
  await settle();
  return { user: patientUser(), field, container, onClose, onSearch };
}

const active = () => {
  const id = screen.getByRole("combobox").getAttribute("aria-activedescendant");
  return screen.getAllByRole("option").find((row) => row.id === id);
};

describe("PalettePanel", () => {
  it("says what failed, and tries again on request", async () => {
    answer.mockRejectedValueOnce(new TypeError("offline"));
    const user = userEvent.setup();
    render(
      <PalettePanel
        start={() => ""}
        typed={false}
        words={chinese}
        onClose={() => {}}
        onSearch={() => {}}
      />,
    );
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent(chinese.failed);
    await user.type(screen.getByRole("combobox"), "苏州");
    // What the server can do without the list stays on offer.
    expect(screen.getByRole("option")).toHaveAttribute(
      "href",
      `/zh?q=${encodeURIComponent("苏州")}`,
    );
    await user.click(
      within(alert).getByRole("button", { name: chinese.retry }),
    );
    expect(
      await screen.findByRole("group", { name: /^地点/ }),
    ).toBeInTheDocument();
    expect(screen.queryByRole("alert")).toBeNull();
    expect(active()).toHaveTextContent("苏州市");
  });

  it("taking the focus takes along what was typed into the page's field while the palette was opening", () => {
    let typed = "des";
    render(
      <PalettePanel
        start={() => {
          const before = typed;
          typed = "des ";
          return before;
        }}
        typed
        words={english}
        onClose={() => {}}
        onSearch={() => {}}
      />,
    );
    const field = screen.getByRole("combobox");
    expect(field).toHaveFocus();
    expect(field).toHaveValue("des ");
  });

  it("typing pinyin without spaces stands on the person, and Enter goes there", async () => {
    const { user, field, onSearch, onClose } = await open();
    await user.type(field, "xijinping");
    expect(active()).toHaveTextContent(/^Xi Jinping 习近平/);
    expect(active()).toHaveAttribute("aria-selected", "true");
    expect(onSearch).toHaveBeenLastCalledWith("xijinping");
    await user.keyboard("{Enter}");
    expect(left).toEqual(["/actors/xi-jinping"]);
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it("arrows, Home and End move through the rows and stop at both ends", async () => {
    const { user, field } = await open();
    await user.type(field, "iowa");
    const rows = screen.getAllByRole("option");
    expect(active()).toBe(rows[0]);
    await user.keyboard("{ArrowDown}");
    expect(active()).toBe(rows[1]);
    await user.keyboard("{ArrowUp}{ArrowUp}");
    expect(active()).toBe(rows[0]);
    await user.keyboard("{End}");
    expect(active()).toBe(rows.at(-1));
    expect(active()).toHaveTextContent(english.inTexts("iowa"));
    await user.keyboard("{ArrowDown}");
    expect(active()).toBe(rows.at(-1));
    await user.keyboard("{Home}");
    expect(active()).toBe(rows[0]);
    expect(field).toHaveFocus();
  });

  it("Ctrl+Enter opens the row in a new tab and leaves this page as it is", async () => {
    const opened = jest.spyOn(window, "open").mockReturnValue(null);
    const { user, field, onClose } = await open();
    await user.type(field, "iowa");
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(opened).toHaveBeenCalledWith(
      expect.stringMatching(/\/places\/us-ia$/),
      "_blank",
      "noopener",
    );
    expect(left).toEqual([]);
    expect(onClose).not.toHaveBeenCalled();
    opened.mockRestore();
  });

  it("Enter while an input method composes takes nothing", async () => {
    const { user, field } = await open();
    await user.type(field, "iowa");
    const enter = new KeyboardEvent("keydown", {
      key: "Enter",
      bubbles: true,
      isComposing: true,
    });
    field.dispatchEvent(enter);
    expect(left).toEqual([]);
  });

  it("says how much of each kind was found, and shows more of it on request", async () => {
    const { user, field } = await open();
    await user.type(field, "xi jinping");
    const group = screen.getByRole("group", { name: /^Events/ });
    const total = Number(/\d+/.exec(group.textContent ?? "")?.[0]);
    expect(total).toBeGreaterThan(9);
    expect(screen.getByRole("status")).toHaveTextContent(`${total} events`);
    const before = within(group).getAllByRole("option");
    expect(before).toHaveLength(9);
    const more = before.at(-1);
    expect(more).toHaveTextContent(`${total - 8} more events`);
    if (more) await user.click(more);
    const after = within(group).getAllByRole("option");
    expect(after.length).toBe(Math.min(total, 48) + (total > 48 ? 1 : 0));
    expect(active()).toBe(after[8]);
    expect(left).toEqual([]);
  });

  it("what is nowhere gets advice and a search of all texts", async () => {
    const { user, field } = await open();
    await user.type(field, "qwzx");
    expect(screen.getByRole("status")).toHaveTextContent(english.none("qwzx"));
    expect(screen.getByRole("status")).toHaveTextContent(english.advice);
    expect(screen.getByRole("option")).toHaveAttribute("href", "/?q=qwzx");
  });

  it("text that looks like markup stays text", async () => {
    const { user, field } = await open();
    await user.type(field, "<img src=x>");
    expect(screen.queryByRole("img")).toBeNull();
    expect(screen.getByRole("option")).toHaveTextContent("<img src=x>");
  });

  it("starts from what was typed into the header", async () => {
    await open(english, "iowa hebei");
    expect(active()).toHaveTextContent(/^Iowa–Hebei/);
    expect(active()).toHaveAttribute(
      "href",
      "/pairs?pair=us-ia--cn-hebei#pair-us-ia--cn-hebei",
    );
  });

  it.each([
    ["en", english],
    ["zh", chinese],
  ] as const)("has no axe violations in %s", async (_locale, words) => {
    const { user, field, container } = await open(words);
    expect((await axe(container)).violations).toEqual([]);
    await user.type(field, "苏州");
    expect((await axe(container)).violations).toEqual([]);
    await user.clear(field);
    await user.type(field, "qwzx");
    expect((await axe(container)).violations).toEqual([]);
  });
});
