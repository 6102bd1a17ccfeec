/** The words of the header of every page, in English; read by the server only. */
export const header = {
  nav: {
    label: "Main",
    "/": "Timeline",
    "/pairs": "Pairs",
    "/trade": "Trade",
    "/present": "Briefings",
    "/sources": "Sources",
    "/about": "About",
  },
  share: "Share",
  search: {
    form: "Whole site",
    label: "Search places, people, pairs and events",
    hint: "Search",
    keys: "Ctrl/⌘ K",
  },
};
