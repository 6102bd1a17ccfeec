/** The glossary: what the record's codes are called, in English. */
export const names = {
  kind: {
    "sister-milestone": "Sister-city milestones",
    "leader-meeting": "Leader meetings",
    visit: "Visits",
    conference: "Conferences and forums",
    agreement: "Agreements",
    policy: "Policy",
    trade: "Trade",
  },
  kindOne: {
    "sister-milestone": "Sister-city milestone",
    "leader-meeting": "Leader meeting",
    visit: "Visit",
    conference: "Conference or forum",
    agreement: "Agreement",
    policy: "Policy",
    trade: "Trade",
  },
  /** A kind of event, of one that the record knows from an announcement only. */
  announcedOnly: (kind: string) => `${kind}, announced only`,
  level: {
    "head-of-state": "Head of state",
    national: "National",
    subnational: "Subnational",
  },
  group: {
    presidents: "Presidents",
    governors: "Governors",
    mayors: "Mayors",
    "party-secretaries": "Party secretaries",
  },
  /** Lanes of the timeline that are none of a kind, a level, an actor or a place. */
  lane: {
    /** Events with none of the actors, or in none of the places, that have a lane. */
    others: { actor: "Other events", place: "Other places" },
    nowhere: "No state, province or city",
    only: (name: string) => `Only ${name}`,
    both: "Both",
  },
  laneMode: {
    kind: "Kind",
    level: "Level",
    actor: "Actor",
    place: "Place",
    compare: "Comparison",
  },
  tie: {
    sister: "Sister tie",
    friendship: "Friendship tie",
    other: "Other tie",
  },
  status: {
    active: "Active",
    suspended: "Suspended",
    ended: "Ended",
    unknown: "Not documented",
  },
  pairLevel: { "state-province": "State–province", city: "City" },
  tier: {
    seed: "Founding document",
    official: "Official",
    news: "News",
    reference: "Reference",
  },
  country: { US: "United States", CN: "China" },
};
