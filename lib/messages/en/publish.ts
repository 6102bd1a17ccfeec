/** The words of what the record is published as, in English. */
export const publish = {
  refused: {
    version:
      "This version of the record is not kept here. Without `pin` the address gives the present one.",
    file: (zip: string, files: readonly string[]) =>
      `There is no such file. There are ${zip} and ${files.join(", ")}.`,
  },
  zip: {
    cite: "How to cite it:",
    terms: "Terms:",
    files: "Files:",
    of: {
      svg: "the picture, to be scaled and edited",
      png: "the picture in pixels",
      csv: "what is drawn, as a table",
      json: "the same with all that is said about it",
      bib: "this view as a citation, BibTeX",
      ris: "this view as a citation, RIS",
      sources: "the sources of what is drawn, BibTeX",
      txt: "this file",
    } as Readonly<Record<string, string>>,
  },
  oembed: {
    url: "`url` is needed: the address of a view of this site.",
    none: "No view of this site is at this address.",
    format: "There is only JSON.",
    room: "`maxwidth` and `maxheight` are whole numbers above 0.",
    long: (most: number) => `The query is longer than ${most} characters.`,
  },
  links: {
    data: "Data and feed",
    embed: "How to embed this view",
    record: "The record: CSV files as a Data Package (zip)",
  },
  rights:
    "Facts are free for anyone to use. The wording and arrangement of this record: Creative Commons Attribution 4.0 International.",
  feed: {
    title: (site: string) => `${site}: changes to the record`,
    subtitle: "What was added to the record, changed in it or removed from it.",
    entry: (table: string, what: string, name: string | null) =>
      name === null ? `${table}: table ${what}` : `${table}: ${name} ${what}`,
    change: { added: "added", changed: "changed", removed: "removed" },
    about: (note: string, version: string) =>
      `${note} (Record as of ${version}.)`,
  },
  /** Tables by name; a table without one goes by its name. */
  tables: {
    sources: "Sources",
    places: "Places",
    actors: "Actors",
    pairs: "Ties",
    "pairs-unplaced": "Ties without a certain place",
    "pair-totals": "Reported totals of ties",
    events: "Events",
    "event-actors": "Participants of events",
    "events-outside": "Events outside the period",
    "event-actors-outside": "Participants of events outside the period",
    "state-exports": "State exports",
    "state-exports-uscbc": "State exports by the US-China Business Council",
    "state-ranks": "Rank of China among export markets",
    "state-ranks-uscbc":
      "Rank of China among export markets by the US-China Business Council",
    "rank-counts": "States by rank of China",
    "national-trade": "National trade",
    "two-way-totals": "Two-way totals of early years",
    bands: "Terms of heads of state",
    "seed-facts": "Founding facts",
    changes: "Changes",
  } as Readonly<Record<string, string>>,
};
