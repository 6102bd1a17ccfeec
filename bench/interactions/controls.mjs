// The controls of each page that cost most, each with how it is made ready, used and put back. `at` is what is clicked;
// without it `key` is pressed.

const clear = async (page) => {
  await page.keyboard.press("Escape");
  await page.mouse.click(4, 4);
};
const undoChoice = async (page) => {
  await page.keyboard.press("Enter");
  await clear(page);
};
const aimAt = (id, text) => async (page) => {
  await page.locator(id).click();
  await page.locator(id).fill(text);
  await page.locator("[role=option][data-active]").first().waitFor();
};

const list = (title, id) => ({ title, at: id, back: clear });
const choice = (title, id, text) => ({
  ...{ title, ready: aimAt(id, text), key: "Enter", back: undoChoice },
});

/** An empty page with one button: what a click costs at the least here. */
export const FLOOR = {
  path: "/floor.html",
  title: "a button on an empty page",
  at: "button",
};

export const CONTROLS = [
  { path: "/", ...list("opening the list of actors", "#filter-actor") },
  { path: "/", ...choice("choosing an actor", "#filter-actor", "Xi Jinping") },
  {
    path: "/",
    title: "a key in the palette",
    ready: (page) => page.keyboard.press("Control+k"),
    key: "x",
    back: clear,
  },
  { path: "/pairs", ...list("opening the list of places", "#filter-place") },
  { path: "/pairs", ...choice("choosing a place", "#filter-place", "Iowa") },
  {
    path: "/pairs",
    title: "a tile of the map of states",
    at: "[data-chart=pairs-by-state] a[data-state=us-ia]",
    back: (page) =>
      page.locator("[data-chart=pairs-by-state] a[data-state=us-ia]").click(),
  },
  { path: "/trade", ...list("opening the list of states", "#trade-states") },
  { path: "/trade", ...choice("choosing a state", "#trade-states", "Iowa") },
  {
    path: "/present/iowa-in-ten-minutes",
    title: "the next scene",
    key: "PageDown",
    back: (page) => page.keyboard.press("Home"),
  },
];
