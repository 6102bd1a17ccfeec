// vis-timeline as its documentation shows it: groups, and a DataView whose filter is refreshed.
import { endOf, load, startOf } from "/peers/peer-data.mjs";

const { events, actor } = await load();
const { DataSet, DataView, Timeline } = globalThis.vis;
let chosen = null;

const items = new DataSet(
  events.map((event) => ({
    id: event.id,
    group: event.kind,
    content: event.title,
    start: startOf(event.start),
    ...(event.end
      ? { end: endOf(event.end), type: "range" }
      : { type: "point" }),
    actors: event.actors,
  })),
);
const shown = new DataView(items, {
  filter: (item) => !chosen || item.actors.includes(chosen),
});
const groups = new DataSet(
  [...new Set(events.map(({ kind }) => kind))].map((kind) => ({
    id: kind,
    content: kind,
  })),
);
const timeline = new Timeline(
  document.getElementById("timeline"),
  shown,
  groups,
  {
    start: new Date(Date.UTC(1979, 0, 1)),
    end: new Date(Date.UTC(2025, 0, 1)),
  },
);

function filter(next) {
  chosen = next;
  shown.refresh();
}
document.getElementById("choose").onclick = () => filter(actor);
document.getElementById("clear").onclick = () => filter(null);
globalThis.drawn = () =>
  document.querySelectorAll(
    ".vis-foreground .vis-item:is(.vis-point, .vis-range)",
  ).length;
globalThis.inData = () => shown.length;
timeline.once("changed", () => (document.body.dataset.ready = ""));
