import type { DashboardRecord } from "@/components/dashboard/use-record";
import type { FilterNames } from "@/lib/describe/filter-names";
import type { Messages } from "@/lib/messages/messages";
import type { PresentPayload } from "./present-payload";

/** What scenes are drawn from; the same object as long as the briefing is. */
export interface StageContext {
  readonly payload: PresentPayload;
  /** The record unpacked. */
  readonly record: DashboardRecord;
  readonly names: FilterNames;
  /** The words of the page's language. */
  readonly messages: Messages;
}

/** A picture of a briefing: a scene, and how many of its steps are done. */
export interface ScenePlace {
  readonly scene: number;
  readonly step: number;
}
