/** What the palette calls pages and charts, in English: a name, what is there, and other words for it. */
export const paletteEntries = {
  pages: {
    "/": [
      "Timeline",
      "Events, filters and charts",
      "home start dashboard search",
    ],
    "/pairs": [
      "Pairs",
      "Every documented tie, with maps and calendar",
      "sister cities sister states ties anniversaries table",
    ],
    "/trade": [
      "Trade",
      "Exports of the states, ranks, national trade",
      "exports imports balance goods",
    ],
    "/present": [
      "Briefings",
      "Scenes for a room, shipped and your own",
      "present slides speaker notes editor",
    ],
    "/sources": [
      "Sources",
      "Each source and what it supports",
      "citations references bibtex bibliography",
    ],
    "/about": [
      "About the record",
      "Method, coverage and terms",
      "help accessibility privacy licence license",
    ],
    "/about#method": [
      "Method",
      "How the record was made",
      "reported documented dated tiers importance",
    ],
    "/about#coverage": [
      "Coverage",
      "What the record holds and what it lacks",
      "counts numbers gaps",
    ],
    "/about#conflicts": [
      "Known conflicts and weak rows",
      "Where sources disagree",
      "errors differences",
    ],
    "/about#seed": [
      "Statements the record started from",
      "Each with its source",
      "seed facts 284",
    ],
    "/pairs#anniversaries": [
      "Anniversaries of pairs",
      "Which pairs reach a round year, and when",
      "calendar ics feed jubilee",
    ],
    "/pairs#unplaced": [
      "Ties that could not be placed",
      "A source leaves open which place is meant",
      "ambiguous unplaced",
    ],
    "/trade#trade-method": [
      "Why two methods give different exports",
      "Census Bureau and US-China Business Council",
      "USCBC origin of movement farm",
    ],
  },
  charts: {
    "pairs-growth": [
      "Pairs by year",
      "Documented and reported pairs since 1979",
      "growth total over time",
    ],
    "pairs-by-state": [
      "Pairs by US state",
      "Tile grid of the states",
      "map ties",
    ],
    "rank-counts": [
      "States where China ranks first or in the top three",
      "Reported and computed counts by year",
      "export market rank",
    ],
    "state-exports": [
      "Exports to China by state",
      "Ranked bars for a year",
      "ranking goods",
    ],
    "state-export-series": [
      "A state’s exports to China over time",
      "By year",
      "series line goods",
    ],
    "national-trade": [
      "US goods trade with China",
      "Exports and imports by year",
      "national total",
    ],
    "pairs-by-province": [
      "Pairs by Chinese province",
      "Tile grid of the provinces",
      "map ties",
    ],
    "pairs-matrix": [
      "Pairs by state and province",
      "A matrix of who is tied to whom",
      "table grid",
    ],
    "pairs-map": [
      "Map of the pairs",
      "Arcs between places",
      "arc map geography",
    ],
    "pairs-calendar": [
      "Calendar of signings",
      "By year and by decade",
      "established dates",
    ],
    "pairs-status": [
      "Status of the pairs",
      "Active, suspended, ended, not documented",
      "ended ties",
    ],
    "export-slope": [
      "State exports between two years",
      "Slopes",
      "change growth decline",
    ],
    "export-multiples": [
      "Exports of all states",
      "Small multiples on one scale or indexed",
      "index",
    ],
    "export-heat": ["Exports by state and year", "Heat map", "matrix"],
    "export-share": [
      "Share of exports to China by state",
      "Parts of the total",
      "percent",
    ],
    "state-ranks": [
      "China’s rank among states’ export markets",
      "Bump chart by year",
      "ranking",
    ],
    "trade-balance": [
      "US trade balance with China",
      "Exports less imports by year",
      "deficit surplus",
    ],
    "ties-and-exports": [
      "Ties and exports",
      "Does a state with more ties export more?",
      "scatter correlation",
    ],
  },
};
