import {
  OFFLINE_PARTS,
  type OfflineBriefing,
  type OfflineRecord,
} from "@/lib/export/offline/offline-parts";
import { unpackRecord } from "@/lib/export/offline/pack-record";

let record: OfflineRecord | undefined;
let briefing: OfflineBriefing | undefined;

/** The record that this file holds. */
export function offlineRecord(): OfflineRecord {
  record ??= unpackRecord(textOf(OFFLINE_PARTS.record));
  return record;
}

/** The briefing that this file holds. */
export function offlineBriefing(): OfflineBriefing {
  briefing ??= JSON.parse(textOf(OFFLINE_PARTS.briefing)) as OfflineBriefing;
  return briefing;
}

function textOf(id: string): string {
  return document.getElementById(id)?.textContent ?? "";
}
