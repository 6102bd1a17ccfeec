// As its authors' embed: the library whole, all events as slides with a headline.
import { finish, load, partsOf } from "./dates.mjs";

const { rows, element } = await load();
const timeline = new globalThis.TL.Timeline(
  element,
  {
    events: rows.map(([id, start, end, kind, title]) => ({
      unique_id: id,
      start_date: partsOf(start),
      ...(end && { end_date: partsOf(end) }),
      text: { headline: title },
      group: kind,
    })),
  },
  { hash_bookmark: false, duration: 0 },
);
timeline.on("loaded", () =>
  finish(document.querySelectorAll(".tl-timemarker").length),
);
