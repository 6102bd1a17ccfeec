import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import "../../fixtures/stand-in-browser";
import { LaneControls } from "@/components/timeline/lane-controls";
import { messagesFor } from "@/lib/messages/messages-for";
import type { Locale } from "@/lib/model/bilingual";
import { LANE_MODES, type ViewState } from "@/lib/model/view-state";
import { timelineAt } from "../../fixtures/timeline-props";

function show(query = "", locale: Locale = "en") {
  const { view, names } = timelineAt(query, locale);
  const onView = jest.fn<void, [ViewState]>();
  const messages = messagesFor(locale);
  const path = locale === "zh" ? "/zh" : "/";
  render(<LaneControls {...{ view, path, names, messages, onView }} />);
  return { view, onView, user: userEvent.setup() };
}

const link = (name: string) => screen.getByRole("link", { name });
const addresses = () =>
  screen.getAllByRole("link").map((one) => one.getAttribute("href"));
const current = () =>
  screen
    .getAllByRole("link")
    .filter((one) => one.hasAttribute("aria-current"))
    .map((one) => one.textContent);

it("each way to make lanes is a link that works without a script, and the one at hand is current", () => {
  show("lanes=actor&kind=visit");
  const modes = within(
    within(screen.getByRole("navigation", { name: "Lanes by" })).getByRole(
      "list",
    ),
  ).getAllByRole("link");
  expect(
    modes.map((one) => [one.textContent, one.getAttribute("href")]),
  ).toEqual([
    ["Kind", "/?kind=visit"],
    ["Level", "/?kind=visit&lanes=level"],
    ["Actor", "/?kind=visit&lanes=actor"],
    ["Place", "/?kind=visit&lanes=place"],
  ]);
  expect(modes).toHaveLength(LANE_MODES.length);
  expect(current()).toEqual(["Actor"]);
});

it("in Chinese the words and addresses are Chinese", () => {
  show("", "zh");
  const nav = screen.getByRole("navigation");
  expect(nav).toHaveAccessibleName(/\p{Script=Han}/u);
  expect(nav.textContent).not.toMatch(/[a-z]/i);
  expect(addresses()).toEqual([
    ...["/zh", "/zh?lanes=level", "/zh?lanes=actor", "/zh?lanes=place"],
  ]);
});

it("a click asks for those lanes in place, and leaves the rest of the view", async () => {
  const { view, onView, user } = show(
    "place=us-ia&from=1990&event=1979-ray-deng",
  );
  await user.click(link("Place"));
  expect(onView.mock.calls).toEqual([[{ ...view, lanes: "place" }]]);
});

it("a click with Ctrl is the browser's", async () => {
  const { onView, user } = show();
  const left = jest.fn((event: Event) => event.preventDefault());
  window.addEventListener("click", left, { once: true });
  await user.keyboard("{Control>}");
  await user.click(link("Place"));
  await user.keyboard("{/Control}");
  expect(onView).not.toHaveBeenCalled();
  expect(left).toHaveBeenCalledTimes(1);
});

it.each([
  ["", null],
  ["place=us-ia", null],
  ["place=us-ia&actor=xi-jinping", null],
  ["place=us-ia,us-wa,cn-hebei", "Compare Iowa with Washington"],
  [
    "place=us-ia,us-wa&actor=governors,xi-jinping",
    "Compare Governors with Xi Jinping",
  ],
])("with ?%s the comparison offered is %s", (query, name) => {
  show(query);
  const offers = screen.queryAllByRole("link", { name: /^Compare/ });
  expect(offers.map(({ textContent }) => textContent)).toEqual(
    name === null ? [] : [name],
  );
});

it("comparing the first two keeps the first chosen and what else narrows both", async () => {
  const { onView, user } = show("place=us-ia,us-wa&kind=visit&lanes=level");
  const offer = link("Compare Iowa with Washington");
  expect(offer).toHaveAttribute(
    "href",
    "/?place=us-ia&compare=us-wa&kind=visit&lanes=level",
  );
  await user.click(offer);
  expect(onView.mock.lastCall?.[0]).toMatchObject({
    places: ["us-ia"],
    compare: { facet: "place", id: "us-wa" },
  });
});

it("while two are compared no way to make lanes is current; each of them, and a link of its own, ends the comparison", () => {
  show("place=us-ia&compare=us-wa&lanes=place");
  expect(current()).toEqual([]);
  expect(screen.queryByRole("link", { name: /^Compare/ })).toBeNull();
  expect(link("End the comparison")).toHaveAttribute(
    "href",
    "/?place=us-ia&lanes=place",
  );
  expect(addresses()).toEqual([
    ...["/?place=us-ia", "/?place=us-ia&lanes=level"],
    ...["/?place=us-ia&lanes=actor", "/?place=us-ia&lanes=place"],
    "/?place=us-ia&lanes=place",
  ]);
});
