import { useMemo } from "react";
import { useRecord } from "@/components/dashboard/use-record";
import { filterNames } from "@/lib/describe/filter-names";
import type { Messages } from "@/lib/messages/messages";
import type { PresentPayload } from "./present-payload";
import type { StageContext } from "./stage-context";

/** What the scenes of a briefing are drawn from. */
export function useStageContext(
  payload: PresentPayload,
  messages: Messages,
): StageContext {
  const record = useRecord(payload.record);
  return useMemo(() => {
    const names = filterNames(record.actors, record.places, messages);
    return { payload, record, names, messages };
  }, [payload, record, messages]);
}
