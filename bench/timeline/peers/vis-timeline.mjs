// vis-timeline: groups, every item with its title, and a DataView whose filter is refreshed. It scrolls in the
// height that all have and so draws the groups in sight only; clustered or not, as the run asks.
import "./frames.mjs";
import { DataSet, DataView, Timeline } from "vis-timeline/standalone";
import { KINDS, RANGE } from "../../synthetic.mjs";
import { takeStage } from "./stage.mjs";

const DAY_PRECISION = 0;
const SPAN = 8;
const clustered = new URLSearchParams(location.search).has("clustered");
const state = { actor: null };

// It makes its clusters when it first draws, but shows none before its window changes.
function showClusters(done) {
  show({ start: RANGE.start, end: RANGE.end + 1 }, done);
}

function show({ start, end }, done) {
  state.timeline.once("changed", done);
  state.timeline.setWindow(start, end, { animation: false });
}

/** The events in the picture: alone, or in a cluster that is in it. */
function inPicture({ items, clusters }) {
  const alone = Object.values(items).filter(
    ({ displayed, cluster }) => displayed && !cluster,
  );
  return clusters
    .filter(({ displayed }) => displayed)
    .reduce((sum, { data }) => sum + data.uiItems.length, alone.length);
}

takeStage({
  prepare: (events) =>
    Array.from({ length: events.length }, (_, row) => ({
      id: row,
      group: events.kind[row],
      content: events.titleOf(row),
      start: events.start[row],
      ...(events.precision[row] === DAY_PRECISION && !(events.flags[row] & SPAN)
        ? { type: "point" }
        : { end: events.end[row], type: "range" }),
      actor: events.actor[row],
    })),
  paint(element, items, done) {
    state.items = new DataSet(items);
    state.view = new DataView(state.items, {
      filter: ({ actor }) => state.actor === null || actor === state.actor,
    });
    const groups = KINDS.map((content, id) => ({ id, content }));
    state.timeline = new Timeline(element, state.view, groups, {
      ...RANGE,
      height: 800,
      verticalScroll: true,
      ...(clustered && { cluster: { maxItems: 1 } }),
      onInitialDrawComplete: clustered ? () => showClusters(done) : done,
    });
  },
  filter(actor, done) {
    state.actor = actor;
    state.timeline.once("changed", done);
    state.view.refresh();
  },
  show,
  drawn: () =>
    clustered ? inPicture(state.timeline.itemSet) : state.view.length,
});
