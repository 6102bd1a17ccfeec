import { countOf } from "../format-number";

/** The words of the calendar that readers subscribe to. */
export const calendarFeed = {
  name: (places: readonly string[]) =>
    places.length === 0
      ? "Anniversaries of US–China sister ties"
      : `Anniversaries of US–China sister ties: ${places.join(", ")}`,
  about: (from: number, to: number, milestones: readonly number[]) =>
    `Each tie of this record known to the day, when it is ${milestones.slice(0, -1).join(", ")} or ${milestones.at(-1) ?? ""} years old, ${from} to ${to}. A tie of 29 February is marked on 28 February of other years. Ties that have ended are left out; suspended ones are marked.`,
  issues: (issues: readonly string[]) =>
    `Parts of the address were not understood and passed over: ${issues.join("; ")}.`,
  summary: (us: string, cn: string, years: number, suspended: boolean) =>
    `${us} – ${cn}: ${countOf(years, "year")}${suspended ? " (suspended)" : ""}`,
  kinds: {
    sister: "Sister tie",
    friendship: "Friendship tie",
    other: "Other tie (exchange, cooperation, letter of intent)",
  },
  established: (kind: string, date: string) => `${kind}, established ${date}.`,
  status: {
    active: "Active, says a recent source.",
    suspended: "Suspended.",
    ended: "Ended.",
    unknown: "No recent source on its status was seen.",
  },
  asOf: (date: string) => `Record as of ${date}.`,
};
