import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import "../../fixtures/stand-in-browser";
import { keyOf } from "../../fixtures/open-editor";
import { settle } from "../../fixtures/patient-user";
import { OwnList } from "@/components/briefing/own-list";
import { goTo } from "@/components/ui/go-to";
import { ownBriefings as words } from "@/lib/messages/en/own-briefings";

// jsdom cannot leave a page.
jest.mock("@/components/ui/go-to");

const TEXT = "---\ntitle: Iowa\nlanguage: en\n---\n\n## First\n\nid: first\n";
const FILE = { type: "text/markdown" };

const names = () =>
  screen.queryAllByRole("heading").map(({ textContent }) => textContent);
const press = (name: string) =>
  userEvent.click(screen.getByRole("button", { name }));
// jsdom reads files by FileReader alone.
Blob.prototype.arrayBuffer = function (this: Blob) {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(this);
  });
};

function chooseFile(file: File) {
  return userEvent.upload(screen.getByLabelText(words.open), file);
}

beforeEach(() => {
  localStorage.clear();
  jest.mocked(goTo).mockClear();
  localStorage.setItem(keyOf("iowa"), TEXT);
});

afterEach(() => jest.restoreAllMocks());

it("a briefing is duplicated, deleted, brought back, and deleted for good", async () => {
  render(<OwnList words={words} />);
  await press("Duplicate: Iowa");
  expect(names()).toEqual(["Iowa (copy)", "Iowa"]);
  await press("Delete: Iowa (copy)");
  expect(names()).toEqual(["Iowa"]);
  expect(screen.getByText(/^Deleted: Iowa \(copy\)/)).toBeVisible();
  await press("Undo");
  expect(names()).toEqual(["Iowa (copy)", "Iowa"]);
  await press("Delete: Iowa");
  await press("Bring back: Iowa");
  await press("Delete: Iowa");
  await press("Delete for good: Iowa");
  expect(localStorage.getItem(keyOf("iowa"))).toBeNull();
  expect(names()).toEqual(["Iowa (copy)"]);
});

it("a file is kept whatever it says, and opened in the editor", async () => {
  render(<OwnList words={words} />);
  await chooseFile(
    new File(["## no\r\nbriefing at all"], "Old notes.md", FILE),
  );
  await settle();
  expect(localStorage.getItem(keyOf("old-notes"))).toBe(
    "## no\nbriefing at all",
  );
  expect(goTo).toHaveBeenCalledWith("/present/edit#old-notes");
  expect(screen.getByText(/problems in its text/)).toBeVisible();
});

it("a file that is no text, or too large, is not kept and said so", async () => {
  render(<OwnList words={words} />);
  await chooseFile(
    new File([new Uint8Array([255, 254, 0])], "slides.md", FILE),
  );
  await settle();
  expect(screen.getByRole("alert")).toHaveTextContent(
    words.notText("slides.md"),
  );
  await chooseFile(new File(["x".repeat(1_000_001)], "large.md", FILE));
  await settle();
  expect(screen.getByRole("alert")).toHaveTextContent(
    words.tooLarge("large.md"),
  );
  expect(goTo).not.toHaveBeenCalled();
  expect(names()).toEqual(["Iowa"]);
});

it("a browser without room says so, and keeps what it has", async () => {
  render(<OwnList words={words} />);
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  await press("Duplicate: Iowa");
  expect(screen.getByRole("alert")).toHaveTextContent(words.full);
  expect(names()).toEqual(["Iowa"]);
});

it("a briefing can be edited, presented and saved by its name", () => {
  render(<OwnList words={words} />);
  const [item] = screen.getAllByRole("listitem");
  if (!item) throw new Error("not listed");
  const href = (name: string) =>
    within(item).getByRole("link", { name }).getAttribute("href");
  expect(href("Present: Iowa")).toBe("/present/own#iowa");
  expect(href("Edit: Iowa")).toBe("/present/edit#iowa");
});
