/** The words of a view that stands in somebody else's page, in English. */
export const embed = {
  live: (site: string) => `Open the live view in ${site}`,
  pinned: (date: string) => `Kept as the record stood on ${date}.`,
  csv: "Data (CSV)",
  events: "The events shown",
  404: {
    title: "There is no such view",
    say: (name: string) =>
      `No view has the name “${name}”. These can be embedded:`,
  },
  410: {
    title: "This version of the record is not kept here",
    say: "The address asks for a version by a mark that no kept version has. It may be mistyped, or the version was never published.",
    now: "Show this view with the present record",
  },
  414: {
    title: "This address is too long",
    say: (most: string) =>
      `The part after the question mark may have at most ${most} characters. Fewer filters make it shorter.`,
  },
};
