import { formatNumber } from "../format-number";

const place = (position: number, total: number) =>
  `position ${formatNumber(position, "en")} of ${formatNumber(total, "en")}`;

/** The headings of the timeline's lanes and what a reader does with them. */
export const lanes = {
  toolbar: "Lanes",
  by: "Lanes by",
  compare: (first: string, second: string) => `Compare ${first} with ${second}`,
  endCompare: "End the comparison",
  move: (name: string) => `Move ${name}`,
  moveHint:
    "Enter lifts a lane, the up and down arrows move it, Enter drops it, Escape puts it back. Or drag it.",
  up: (name: string) => `Move ${name} up`,
  down: (name: string) => `Move ${name} down`,
  pin: (name: string) => `Pin ${name} to the top`,
  lane: (name: string) => `Lane ${name}`,
  collapse: "Collapse to one line",
  expand: "Open the lane",
  reset: "Reset lanes",
  lifted: (name: string, position: number, total: number) =>
    `${name} lifted, ${place(position, total)}.`,
  moved: (name: string, position: number, total: number) =>
    `${name} moved to ${place(position, total)}.`,
  dropped: (name: string, position: number, total: number) =>
    `${name} dropped at ${place(position, total)}.`,
  putBack: (name: string, position: number, total: number) =>
    `${name} put back to ${place(position, total)}.`,
  first: (name: string) => `${name} cannot move further up.`,
  last: (name: string) => `${name} cannot move further down.`,
  pinned: (name: string) => `${name} pinned to the top.`,
  unpinned: (name: string) => `${name} no longer pinned.`,
  collapsed: (name: string) => `${name} collapsed to one line.`,
  expanded: (name: string) => `${name} opened.`,
  wasReset: "All lanes are open and in their first order.",
};
