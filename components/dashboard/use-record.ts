import { useState } from "react";
import type { IndexedEvent } from "@/lib/model/indexed-event";
import type { ActorKind, PlaceKind } from "@/lib/model/record";
import type { EventColumns } from "@/lib/model/event-columns";
import { ACTOR_GROUPS } from "@/lib/select/actor-groups";
import {
  unpackOptions,
  type ActorOption,
  type PlaceOption,
} from "@/lib/select/options";
import { toColumns } from "@/lib/select/event-columns";
import { unpackEvents } from "@/lib/select/pack-events";
import type { KnownIds } from "@/lib/view/parse-view";
import type { DashboardPayload } from "./dashboard-payload";

/** The record unpacked, once. */
export interface DashboardRecord {
  readonly events: readonly IndexedEvent[];
  /** The same, row i being event i. */
  readonly columns: EventColumns;
  readonly actors: readonly ActorOption[];
  readonly places: readonly PlaceOption[];
  readonly known: KnownIds;
}

/** Unpacks what came with the page. */
export function useRecord(payload: DashboardPayload): DashboardRecord {
  const [record] = useState(() => unpackRecord(payload));
  return record;
}

/** Unpacks what a page carries of the record. */
export function unpackRecord(payload: DashboardPayload): DashboardRecord {
  const actors = unpackOptions<ActorKind>(payload.actors);
  const places = unpackOptions<PlaceKind>(payload.places);
  const events = unpackEvents(payload.events, { actors, places });
  const ids = (rows: readonly { readonly id: string }[]) =>
    rows.map(({ id }) => id);
  return {
    events,
    columns: toColumns(events),
    actors,
    places,
    known: {
      actors: new Set([...ACTOR_GROUPS, ...ids(actors)]),
      places: new Set(ids(places)),
      events: new Set(ids(events)),
      states: new Set(ids(payload.charts.states)),
    },
  };
}
