import { render, screen, within } from "@testing-library/react";
import "@/__tests__/fixtures/stand-in-browser";
import { presentPayload } from "@/app/_present/stage-payload";
import { ChineseSpeaker } from "@/components/present/chinese-speaker";
import { EnglishSpeaker } from "@/components/present/english-speaker";
import { patientUser, settle } from "@/__tests__/fixtures/patient-user";
import type { Locale } from "@/lib/model/bilingual";
import type { Briefing, Scene } from "@/lib/view/briefing/briefing";

jest.setTimeout(60_000);

const both = (en: string) => ({ en, zh: `${en}（中文）` });
const scene = (id: string, steps: readonly string[] = []): Scene => ({
  id,
  title: both(`About ${id}`),
  chart: null,
  query: "",
  figure: null,
  quote: null,
  text: both(""),
  notes: both(`Say **this** of ${id}.`),
  steps: steps.map((text) => ({ query: "", lit: [], text: both(text) })),
});
const briefing: Briefing = {
  name: "test",
  title: both("A test"),
  language: "en",
  minutes: 10,
  scenes: [scene("one"), scene("two", ["First step"]), scene("three")],
};

async function openSpeaker(locale: Locale = "en") {
  window.sessionStorage.clear();
  const Speaker = locale === "zh" ? ChineseSpeaker : EnglishSpeaker;
  render(
    <Speaker payload={presentPayload(briefing, locale)} room="/present/test" />,
  );
  await settle();
  return patientUser();
}

const button = (name: RegExp) => screen.getByRole("button", { name });
const notes = () =>
  screen.getByRole("region", { name: /^(Notes|备注)$/ }).textContent;
const now = () =>
  screen
    .getAllByRole("status")
    .map(({ textContent }) => textContent)
    .join();

describe("Speaker", () => {
  it("goes on by key and by button, with the notes of each scene and what is next", async () => {
    const user = await openSpeaker();
    expect(now()).toContain("Scene 1 of 3");
    expect(notes()).toContain("Say this of one.");
    await user.keyboard("{PageDown}");
    expect(notes()).toContain("Say this of two.");
    expect(screen.getByText("Next step")).toBeVisible();
    await user.click(button(/^Next/));
    expect(now()).toContain("step 1 of 1");
    const steps = screen.getByRole("region", { name: "Steps of this scene" });
    expect(
      within(steps).getByRole("button", { current: "step" }),
    ).toHaveTextContent("First step");
    await user.click(button(/^3 ?About three/));
    expect(screen.getByText(/nothing follows/)).toBeVisible();
  });

  it("goes to the scene whose number is typed, as the stage does", async () => {
    const user = await openSpeaker();
    await user.keyboard("3");
    expect(now()).toContain("Go to scene 3");
    await user.keyboard("{Enter}");
    expect(now()).toContain("Scene 3 of 3");
    expect(now()).not.toContain("Go to");
    await user.keyboard("g");
    expect(now()).toContain("Go to scene …");
    await user.keyboard("1{Escape}");
    expect(now()).not.toContain("Go to");
    expect(now()).toContain("Scene 3 of 3");
  });

  it("says what covers the scene in the room, and shows the scene again", async () => {
    const user = await openSpeaker();
    await user.keyboard("e");
    expect(screen.getByText(/on the live view/)).toBeVisible();
    await user.keyboard("{PageDown}");
    expect(screen.queryByText(/on the live view/)).toBeNull();
    expect(now()).toContain("Scene 1 of 3");
    await user.keyboard("b");
    await user.click(button(/Show the scene/));
    expect(button(/^Black/)).toHaveAttribute("aria-pressed", "false");
  });

  it("is where it was after a reload", async () => {
    const user = await openSpeaker();
    await user.keyboard("{End}");
    const held = window.sessionStorage.getItem("stage:test") ?? "";
    expect(JSON.parse(held)).toMatchObject({ state: { scene: 2 } });
  });

  it("leads to the room's window where none is open", async () => {
    await openSpeaker("zh");
    expect(screen.getByRole("link", { name: "打开会场窗口" })).toHaveAttribute(
      "href",
      "/present/test",
    );
    expect(notes()).toContain("（中文）");
  });
});
