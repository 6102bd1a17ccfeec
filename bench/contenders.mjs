// How each contender is opened, filtered to the actor by the keyboard, and read back.

const LINKED = `
  [...document.querySelectorAll("[data-chart=timeline] [data-cluster]")]
    .reduce((sum, cluster) => sum + Number(cluster.dataset.cluster), 0) +
  document.querySelectorAll("[data-chart=timeline] [data-event]").length`;

/** The dashboard, by its own combobox. */
export const dashboard = {
  name: "this dashboard",
  ready: "main[data-hydrated]",
  /** Status line, and the events that stand on the canvas; once that has gone, those that the drawing holds. */
  signature: `
    document.querySelector("[role=status][data-shown]").dataset.shown + " shown, " +
    (document.querySelector("canvas[data-painted]")?.dataset.painted ?? (${LINKED})) + " drawn"`,
  /** Links and clusters of the drawing, which follows the canvas. */
  followed: `document.querySelector("canvas[data-painted]") ? "none" : (${LINKED}) + " linked"`,
  linked: (count) => `${count} linked`,
  expected: (count) => `${count} shown, ${count} drawn`,
  async aim(page, actor) {
    const box = page.locator("#filter-actor");
    await box.fill("");
    await box.fill(actor.name);
    await page
      .locator("[role=option][data-active]", { hasText: actor.name })
      .waitFor();
  },
  async reset(page) {
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
  },
};

const byButton = {
  ready: "body[data-ready]",
  aim: (page) => page.locator("#choose").focus(),
  async reset(page) {
    await page.locator("#clear").focus();
    await page.keyboard.press("Enter");
  },
};

/**
 * vis-timeline, as high as its marks need. (With `maxHeight` it draws only the groups in sight, in this record without
 * their headings and with warnings of an infinite loop: less work, but not the same picture.)
 */
export const visTimeline = {
  ...byButton,
  name: "vis-timeline 8",
  path: "/peers/vis-timeline.html",
  signature: `globalThis.inData() + " shown, " + globalThis.drawn() + " drawn"`,
  expected: (count) => `${count} shown, ${count} drawn`,
};

/** TimelineJS. */
export const timelineJs = {
  ...byButton,
  name: "TimelineJS 3",
  path: "/peers/timelinejs.html",
  signature: `globalThis.drawn() + " drawn"`,
  expected: (count) => `${count} drawn`,
};
