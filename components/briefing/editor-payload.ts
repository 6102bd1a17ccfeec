import type { OwnText } from "@/lib/view/briefing/own-store";
import type { ViewName } from "@/lib/view/view-names";
import type { OwnPayload } from "./own-parts";

/** What the editor needs of the record; plain data. */
export interface EditorPayload extends OwnPayload {
  /** The briefings that ship with the record, to copy. */
  readonly shipped: readonly OwnText[];
  /** What views are called. */
  readonly views: Readonly<Record<ViewName, string>>;
}
