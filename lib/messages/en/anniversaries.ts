import { countOf } from "../format-number";

/** The words of the anniversaries of pairs. */
export const anniversaries = {
  heading: "Anniversaries",
  title: (year: number, count: number) =>
    count === 0
      ? `No tie of this choice reaches a round anniversary in ${year}`
      : `${countOf(count, "tie")} ${count === 1 ? "reaches" : "reach"} a round anniversary in ${year}`,
  intro: (milestones: readonly number[]) =>
    `Ties that are ${milestones.slice(0, -1).join(", ")} or ${milestones.at(-1) ?? ""} years old in the chosen year, counted from the date that the record gives for their establishment. The filters of this page act here; the period does not.`,
  year: "Year",
  show: "Show",
  earlier: (year: number) => `${year}, the year before`,
  later: (year: number) => `${year}, the year after`,
  exact: "Known to the day",
  months: [
    ...["January", "February", "March", "April", "May", "June", "July"],
    ...["August", "September", "October", "November", "December"],
  ],
  monthPart: "Known to the month only",
  yearPart: "Known to the year only",
  loose:
    "The record does not give the day of these, or gives it as approximate.",
  years: (count: number) => countOf(count, "year"),
  established: (date: string) => `established ${date}`,
  tie: {
    sister: "sister tie",
    friendship: "friendship tie",
    other: "other tie",
  },
  status: { ended: "ended", suspended: "suspended" },
  and: "and",
  endedNote:
    "Ties that are marked as ended, because no source dates their end or it falls in or after this year, and those marked as suspended stay in the list: the anniversary itself may not have been reached.",
  endedBefore: (count: number) =>
    `${countOf(count, "tie")} ${count === 1 ? "is" : "are"} left out because ${count === 1 ? "it" : "they"} had ended before this year.`,
  undated: (count: number) =>
    `${countOf(count, "documented tie")} of this choice ${count === 1 ? "has" : "have"} no date and no anniversary here.`,
  feed: "Subscribe to the calendar (.ics)",
  feedNote: (from: number, to: number) =>
    `All-day events for each round anniversary from ${from} to ${to} of the ties of this choice known to the day; ties that have ended are not in it.`,
};
