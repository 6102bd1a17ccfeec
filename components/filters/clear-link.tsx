import type { Messages } from "@/lib/messages/messages";
import type { ViewState } from "@/lib/model/view-state";
import { ViewLink } from "../ui/view-link";

/** How a link to a view with one filter less looks. */
export const CHIP =
  "flex min-h-8 items-center gap-1.5 rounded-full border border-line bg-tint px-3 text-sm text-ink no-underline hover:border-edge pointer-coarse:min-h-11";

/** The link to the view with no filter left. */
export function ClearLink(props: {
  /** The page, e.g. `/zh`. */
  readonly path: string;
  readonly to: ViewState;
  readonly messages: Messages;
  readonly onChange: (next: ViewState) => void;
}) {
  return (
    <ViewLink
      path={props.path}
      to={props.to}
      onChange={props.onChange}
      className="text-focus flex min-h-8 items-center px-2 text-sm underline pointer-coarse:min-h-11"
    >
      {props.messages.filters.chips.clear}
    </ViewLink>
  );
}
