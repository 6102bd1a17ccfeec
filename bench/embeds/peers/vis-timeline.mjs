import { DataSet, Timeline } from "vis-timeline/standalone";
import { finish, FIRST, LAST, load, startOf } from "./dates.mjs";

const { rows, element } = await load();
const items = new DataSet(
  rows.map(([id, start, end, kind, content]) => ({
    id,
    group: kind,
    content,
    start: startOf(start),
    ...(end ? { end: startOf(end), type: "range" } : { type: "point" }),
  })),
);
const groups = [...new Set(rows.map(([, , , kind]) => kind))];
new Timeline(
  element,
  items,
  groups.map((id) => ({ id, content: id })),
  {
    start: FIRST,
    end: LAST,
    onInitialDrawComplete: () => finish(items.length),
  },
);
