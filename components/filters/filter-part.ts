import type { Messages } from "@/lib/messages/messages";
import type { ViewState } from "@/lib/model/view-state";

/** What every control of the bar is given beside its own part of the view; each is memoised, so that a choice renders only its own. */
export interface FilterPart {
  readonly messages: Messages;
  /** Takes how the next view follows from the present one; keeps its identity. */
  readonly onChange: (change: (view: ViewState) => ViewState) => void;
}
