// TimelineJS has no filter: the timeline is made again from the events that stay.
import { load, partsOf } from "/peers/peer-data.mjs";

const { events, actor } = await load();

function make(shown) {
  globalThis.loaded = false;
  const timeline = new globalThis.TL.Timeline(
    "timeline",
    {
      events: shown.map((event) => ({
        unique_id: event.id,
        start_date: partsOf(event.start),
        ...(event.end && { end_date: partsOf(event.end) }),
        text: { headline: event.title, text: event.summary },
        group: event.kind,
      })),
    },
    { hash_bookmark: false, duration: 0, font: null },
  );
  timeline.on("loaded", () => {
    globalThis.loaded = true;
    document.body.dataset.ready = "";
  });
  globalThis.timeline = timeline;
}

document.getElementById("choose").onclick = () =>
  make(events.filter((event) => event.actors.includes(actor)));
document.getElementById("clear").onclick = () => make(events);
globalThis.drawn = () =>
  globalThis.loaded ? document.querySelectorAll(".tl-timemarker").length : 0;
make(events);
