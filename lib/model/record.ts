import type { Bilingual } from "./bilingual";
import type { FuzzyDate } from "./fuzzy-date";
import type {
  NationalTrade,
  RankCount,
  StateExport,
  StateRank,
  TwoWayTotal,
  UscbcExport,
} from "./trade";

export type Country = "US" | "CN";

/** The tiers of sources, those nearest to the record's beginning first. */
export const SOURCE_TIERS = ["seed", "official", "news", "reference"] as const;
export type SourceTier = (typeof SOURCE_TIERS)[number];

/** One document or data file that at least one row cites. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  /** EDTF as far as it is known, otherwise empty. */
  readonly date: string;
  /** Empty when the text was seen only as a copy elsewhere. */
  readonly url: string;
  /** ISO 639. */
  readonly lang: string;
  readonly tier: SourceTier;
}

export type PlaceKind =
  | "country"
  | "state"
  | "province"
  | "municipality"
  | "autonomous-region"
  | "prefecture-city"
  | "county-city"
  | "district"
  | "county"
  | "city"
  | "port"
  | "other";

export interface Place {
  readonly id: string;
  readonly name: Bilingual;
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** A place id; null for a country. */
  readonly parent: string | null;
  /** Decimal degrees, WGS 84. */
  readonly lat: number | null;
  readonly lng: number | null;
}

export type ActorKind =
  | "person"
  | "organization"
  | "state"
  | "province"
  | "city"
  | "county"
  | "country";

export interface Actor {
  readonly id: string;
  readonly name: Bilingual;
  readonly kind: ActorKind;
  readonly country: string;
  /** The office held, or what the body is. */
  readonly note: Bilingual;
}

export const EVENT_KINDS = [
  "sister-milestone",
  "leader-meeting",
  "visit",
  "conference",
  "agreement",
  "policy",
  "trade",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const EVENT_LEVELS = [
  "head-of-state",
  "national",
  "subnational",
] as const;
export type EventLevel = (typeof EVENT_LEVELS)[number];

/** Who took part in an event, and as what. */
export interface Participant {
  readonly actor: string;
  /** The role at the time. */
  readonly role: Bilingual;
  /** The place whose government the actor stands for in that role. */
  readonly represents: string | null;
}

/** An event of the record; `participants` in the order the record names them. */
export interface RecordEvent {
  readonly id: string;
  readonly date: FuzzyDate;
  readonly endDate: FuzzyDate | null;
  readonly kind: EventKind;
  readonly level: EventLevel;
  readonly title: Bilingual;
  readonly summary: Bilingual;
  readonly place: string | null;
  readonly pair: string | null;
  readonly participants: readonly Participant[];
  readonly sources: readonly string[];
}

export const PAIR_TIES = ["sister", "friendship", "other"] as const;
export type PairTie = (typeof PAIR_TIES)[number];
export const PAIR_STATUSES = [
  "active",
  "suspended",
  "ended",
  "unknown",
] as const;
export type PairStatus = (typeof PAIR_STATUSES)[number];
export const PAIR_LEVELS = ["state-province", "city"] as const;
export type PairLevel = (typeof PAIR_LEVELS)[number];

export interface Pair {
  readonly id: string;
  readonly usPlace: string;
  readonly cnPlace: string;
  readonly level: PairLevel;
  readonly tie: PairTie;
  readonly established: FuzzyDate | null;
  readonly status: PairStatus;
  /** When it ended; null where it has not or where no source dates the end. */
  readonly ended: FuzzyDate | null;
  readonly statusNote: Bilingual;
  readonly sources: readonly string[];
}

/** A tie whose place a source leaves ambiguous. */
export interface UnplacedPair {
  readonly usName: string;
  readonly usState: string;
  readonly cnName: string;
  readonly cnProvince: string;
  readonly established: FuzzyDate | null;
  readonly note: Bilingual;
  readonly sources: readonly string[];
}

export type PairTotalBasis =
  "official-count" | "rounded" | "other-basis" | "undated";

/** A count of pairs that somebody reported. */
export interface PairTotal {
  readonly asOf: FuzzyDate | null;
  readonly total: number | null;
  readonly stateProvince: number | null;
  readonly city: number | null;
  readonly scopeNote: Bilingual;
  readonly basis: PairTotalBasis;
  readonly sources: readonly string[];
}

/** The term of a head of state of either country. */
export interface Band {
  readonly id: string;
  readonly country: Country;
  /** Null where the person takes part in no event. */
  readonly actor: string | null;
  readonly name: Bilingual;
  readonly start: FuzzyDate;
  /** Null while in office. */
  readonly end: FuzzyDate | null;
  readonly office: Bilingual;
  readonly sources: readonly string[];
}

/** A statement taken from the documents that the record started from. */
export interface SeedFact {
  readonly fact: Bilingual;
  readonly value: string;
  readonly asOf: string;
  readonly sources: readonly string[];
}

/** What happened to a row, or to a table as a whole. */
export interface RecordChange {
  readonly date: FuzzyDate;
  /** The day to which the record was kept then, EDTF. */
  readonly version: string;
  readonly table: string;
  /** The row; null for the table as a whole. */
  readonly id: string | null;
  readonly change: "added" | "changed" | "removed";
  readonly note: Bilingual;
}

/** The whole record, each list in the order of its file. */
export interface Dataset {
  /** The day to which the record is kept, EDTF. */
  readonly asOf: string;
  readonly sources: readonly Source[];
  readonly places: readonly Place[];
  readonly actors: readonly Actor[];
  readonly events: readonly RecordEvent[];
  readonly eventsOutside: readonly RecordEvent[];
  readonly pairs: readonly Pair[];
  readonly unplacedPairs: readonly UnplacedPair[];
  readonly pairTotals: readonly PairTotal[];
  readonly stateExports: readonly StateExport[];
  readonly uscbcExports: readonly UscbcExport[];
  readonly stateRanks: readonly StateRank[];
  readonly uscbcRanks: readonly StateRank[];
  readonly rankCounts: readonly RankCount[];
  readonly nationalTrade: readonly NationalTrade[];
  readonly twoWayTotals: readonly TwoWayTotal[];
  readonly bands: readonly Band[];
  readonly seedFacts: readonly SeedFact[];
  /** Newest last. */
  readonly changes: readonly RecordChange[];
}
