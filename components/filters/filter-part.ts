import type { Messages } from "@/lib/messages/messages";
import type { ViewState } from "@/lib/model/view-state";

/** What every control of the bar is given. */
export interface FilterPart {
  readonly view: ViewState;
  readonly messages: Messages;
  readonly onChange: (next: ViewState) => void;
}
