import type { StageCopy } from "./stage-copy";
import { fitState, type StageShape, type StageState } from "./stage-state";

/** Reads a copy that another window, or this one before it was loaded anew, has written; null for anything else. Positions that the briefing has not are moved into it. */
export function readCopy(value: unknown, shape: StageShape): StageCopy | null {
  if (!isRecord(value)) return null;
  const { state, count, by } = value;
  if (!isCount(count) || typeof by !== "string" || by.length > 40) return null;
  const read = readState(state);
  return read && { state: fitState(read, shape), count, by };
}

function readState(value: unknown): StageState | null {
  if (!isRecord(value)) return null;
  const { scene, step, blank, exploring, overview, startedAt, ran } = value;
  if (!isCount(scene) || !isCount(step) || !isCount(ran)) return null;
  if (blank !== "none" && blank !== "black" && blank !== "white") return null;
  if (typeof exploring !== "boolean" || typeof overview !== "boolean")
    return null;
  if (startedAt !== null && !isCount(startedAt)) return null;
  return { scene, step, blank, exploring, overview, startedAt, ran };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
