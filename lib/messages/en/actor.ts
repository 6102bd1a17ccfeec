import { countOf, formatNumber } from "../format-number";

const n = (value: number) => formatNumber(value, "en");

/** A list in running text: `a`, `a and b`, `a, b and c`. */
const listed = (parts: readonly string[]) =>
  parts.length < 2
    ? parts.join("")
    : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;

/** The words of the page of an actor, in English. */
export const actor = {
  back: "Show these events on the timeline",
  notFound: "The record has no person, body or government at this address.",
  kind: {
    person: "Person",
    organization: "Body",
    state: "Government of a state",
    province: "Government of a province-level unit",
    city: "Government of a city",
    county: "Government of a county or district",
    country: "National government",
    group: "Holders of an office at the time",
  },
  kindIn: (kind: string, country: string) => `${kind} · ${country}`,
  governs: "Place",
  counts: {
    "sister-milestone": (count: number) =>
      countOf(count, "sister-city milestone"),
    "leader-meeting": (count: number) => countOf(count, "leader meeting"),
    visit: (count: number) => countOf(count, "visit"),
    conference: (count: number) =>
      countOf(count, "conference or forum", "conferences and forums"),
    agreement: (count: number) => countOf(count, "agreement"),
    policy: (count: number) => countOf(count, "policy event"),
    trade: (count: number) => countOf(count, "trade event"),
  },
  summary: {
    none: (name: string) =>
      `The record has no event of 1979–2024 with ${name}.`,
    /** Who is counted, by what the page is about. */
    subject: {
      actor: (name: string) => name,
      government: (name: string) => `${name}, or somebody representing it,`,
      group: (name: string) => `${name} in office at the time`,
    },
    one: (subject: string, when: string, kind: string) =>
      `${subject} is named in one event of the record, ${when}: ${kind}.`,
    oneOfMany: (subject: string, when: string, kind: string) =>
      `${subject} are named in one event of the record, ${when}: ${kind}.`,
    many: (parts: {
      subject: string;
      plural: boolean;
      events: number;
      first: string;
      last: string;
      kinds: readonly string[];
    }) =>
      `${parts.subject} ${parts.plural ? "are" : "is"} named in ${n(parts.events)} events of the record, from ${parts.first} to ${parts.last}: ${listed(parts.kinds)}.`,
    announced: (count: number, total: number) =>
      total === 1
        ? "It is known from an announcement only."
        : count === 1
          ? "One of them is known from an announcement only."
          : `${n(count)} of them are known from announcements only.`,
    most: (names: readonly string[], events: number) =>
      `Named most often in the same events: ${listed(names)} (${countOf(events, "event")}${names.length > 1 ? " each" : ""}).`,
  },
  timeline: "When",
  company: {
    title: "Whom they met, and with whom",
    note: "Everybody whom the record names in the same events, with the role in the last of them. To be named in one event need not mean to have met face to face.",
    from: {
      US: "From the United States",
      CN: "From China",
      other: "International",
    },
    name: "Name",
    shared: "Events together",
    span: "First and last",
    once: (count: number) => `In one event each (${n(count)})`,
    onceHidden: (count: number) =>
      `${countOf(count, "other", "others")} in one event each.`,
    none: "The record names nobody else in these events.",
  },
  people: {
    government: "Who represented it",
    group: "Who held such an office",
    name: "Name and role",
  },
  places: {
    title: "Where",
    nowhere: (count: number) =>
      `${countOf(count, "event")} without a documented place.`,
  },
  roles: {
    title: "Roles over time",
    note: "From the first to the last event in which the role is documented; not a term of office.",
    role: "Role",
    documented: "Documented in this role",
    events: "Events",
    none: "Role not documented",
    standsFor: (place: string) => `for ${place}`,
  },
  terms: {
    title: "Terms of office",
    term: (office: string, start: string, end: string | null) =>
      `${office}: ${start} – ${end ?? "in office when the record was made"}`,
  },
  colon: ": ",
  comma: ", ",
  sentenceGap: " ",
  span: (first: string, last: string) => `${first} … ${last}`,
  announced: (count: number, total: number) =>
    count === 0
      ? ""
      : total === 1
        ? "announced only"
        : `${n(count)} announced only`,
  eventCount: (count: number) => countOf(count, "event"),
  events: {
    title: (count: number) => countOf(count, "event"),
    with: "With",
    more: (count: number) => `and ${countOf(count, "other", "others")}`,
    announcedOnly: "Announced only",
    noPlace: "Place not documented",
  },
  outside: {
    title: "Before 1979 or after 2024",
    note: "Events outside the period of the record, for context only; they are in no count.",
  },
  sources: {
    title: (count: number) => countOf(count, "source"),
    cite: (number: number) => `Source ${n(number)}`,
  },
  reference: {
    cite: "Cite this page",
    id: "Id",
    citation: (parts: {
      name: string;
      site: string;
      subject: string;
      asOf: string;
      url: string;
    }) =>
      `“${parts.name}”. ${parts.site}: ${parts.subject}. ${parts.asOf}. ${parts.url}`,
  },
};
