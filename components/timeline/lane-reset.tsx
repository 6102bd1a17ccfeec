import { useState } from "react";
import type { Messages } from "@/lib/messages/messages";
import type { LaneActions } from "./lane-header-props";

interface LaneResetProps extends Pick<LaneActions, "onAnnounce"> {
  /** Whether there is something to reset. */
  arranged: boolean;
  /** The words of the page's language. */
  messages: Messages;
  /** Called to have all lanes open and in their first order again. */
  onReset: () => void;
}

/** A button that undoes all that a reader did with the lanes; it comes with the first such thing, and stays, so that who presses it keeps the focus. */
export function LaneReset(props: LaneResetProps) {
  const { arranged, messages, onReset, onAnnounce } = props;
  const [shown, setShown] = useState(arranged);
  if (arranged && !shown) setShown(true);
  const reset = () => {
    if (!arranged) return;
    onReset();
    onAnnounce(messages.lanes.wasReset);
  };
  return (
    shown && (
      <button
        type="button"
        aria-disabled={!arranged}
        onClick={reset}
        className="tool scripted px-2.5 text-sm print:hidden"
      >
        {messages.lanes.reset}
      </button>
    )
  );
}
