import { readFileSync } from "node:fs";

const VIS = {
  adapter: "vis-timeline",
  package: "vis-timeline",
  styles: ["vis-timeline/styles/vis-timeline-graph2d.min.css"],
};

/**
 * Who takes part: `adapter` names a file of peers/, `package` the one whose version is printed. vis-timeline does so in
 * both of its ways: every item with its title, and what is dense in clusters with a count.
 */
export const CONTENDERS = [
  { id: "ours", name: "ours", adapter: "ours" },
  { id: "vis", name: "vis-timeline", ...VIS },
  {
    id: "vis-clustered",
    name: "vis-timeline, clustered",
    query: "?clustered",
    ...VIS,
  },
  {
    id: "timelinejs",
    name: "TimelineJS",
    adapter: "timelinejs",
    package: "@knight-lab/timelinejs",
    styles: ["@knight-lab/timelinejs/dist/css/timeline.css"],
    scripts: ["@knight-lab/timelinejs/dist/js/timeline.js"],
  },
  {
    id: "plot",
    name: "Observable Plot",
    adapter: "plot",
    package: "@observablehq/plot",
  },
  { id: "echarts", name: "ECharts", adapter: "echarts", package: "echarts" },
];

/** The name of a contender with the version that is installed. */
export function nameWithVersion({ name, package: from }) {
  if (!from) return name;
  const file = new URL(`../node_modules/${from}/package.json`, import.meta.url);
  return `${name} ${JSON.parse(readFileSync(file, "utf8")).version}`;
}
