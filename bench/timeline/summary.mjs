import { median, percentile, table } from "../report.mjs";

const MEGABYTE = 1_000_000;
const STEPS = 60;
const inTime = (value) => `${value.toFixed(value < 100 ? 1 : 0)} ms`;
const inBlocks = (value) => (value === 0 ? "< 50 ms" : inTime(value));

/** What is compared: of every round `of` takes one figure, and `together` makes one of them; smaller is better. */
const ROWS = [
  row("data to painted", "paint", ({ painted }) => painted),
  row("filter to a tenth, painted", "filter", ({ filtered }) => filtered),
  row(
    "pan: frame, median",
    "pan",
    ({ frames }) => frames && percentile(frames, 0.5),
  ),
  row(
    "pan: frame, 95th percentile",
    "pan",
    ({ frames }) => frames && percentile(frames, 0.95),
  ),
  row("links painted too, data", "paint", (result) => result.paintFollowed, {
    ratio: false,
  }),
  row("links painted too, filter", "filter", (r) => r.filterFollowed, {
    ratio: false,
  }),
  row("DOM elements", "paint", ({ elements }) => elements, { show: String }),
  row("heap with array buffers", "memory", ({ memory }) => memory?.heap, {
    show: (value) => `${(value / MEGABYTE).toFixed(1)} MB`,
  }),
  row("longest block, painting", "paint", ({ paintBlock }) => paintBlock, {
    show: inBlocks,
    ratio: false,
  }),
  row("longest block, filtering", "filter", ({ filterBlock }) => filterBlock, {
    show: inBlocks,
    ratio: false,
  }),
  row("longest task, panning", "pan", ({ panBlock }) => panBlock, {
    ratio: false,
  }),
];

function row(title, phase, of, { show = inTime, ratio = true } = {}) {
  return { title, phase, of, show, ratio };
}

/** The figures of one contender from the results of its rounds, by the titles of rows; null where it has none. */
export function figuresOf(results) {
  return Object.fromEntries(
    ROWS.map(({ title, of }) => {
      const values = results.map(of).filter((value) => value !== undefined);
      return [title, values.length > 0 ? median(values) : null];
    }),
  );
}

/**
 * The table of one size: each figure, and how many times that of the best peer it is.
 *
 * @param entries `{ id, name, results }` of each contender; the one with the id `ours` is nobody's peer.
 */
export function sizeTable(entries) {
  const figures = entries.map(({ results }) => figuresOf(results));
  const rows = table(
    ["", ...entries.map(({ name }) => name)],
    ROWS.map(({ title, phase, show, ratio }) => {
      const peers = figures
        .filter((_, index) => entries[index].id !== "ours")
        .map((figure) => figure[title])
        .filter((value) => value !== null);
      const best = Math.min(...peers);
      return [
        title,
        ...entries.map(({ results }, index) => {
          const value = figures[index][title];
          if (value === null) return missing(results, phase);
          if (!ratio || peers.length === 0) return show(value);
          return `${show(value)}  × ${ratioOf(value / best)}`;
        }),
      ];
    }),
  );
  const notes = [...entries.flatMap(stepsMissed), ...entries.flatMap(marks)];
  return [rows, ...notes].join("\n");
}

function stepsMissed({ name, results }) {
  const counts = results.flatMap(({ frames }) => frames?.length ?? []);
  const fewest = Math.min(...counts);
  return fewest < STEPS
    ? [`${name}: ${fewest} of ${STEPS} steps of the pan in the time given`]
    : [];
}

function marks({ name, results: [{ marks, elements }] }) {
  return marks > 0
    ? [
        `${name}: ${marks} links to marks and clusters, ${(elements / marks).toFixed(2)} elements for each`,
      ]
    : [];
}

function ratioOf(ratio) {
  return ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0);
}

function missing(results, phase) {
  const broken = results.find(({ unfinished }) => unfinished)?.unfinished;
  return broken?.phase === phase ? broken.reason : "–";
}
