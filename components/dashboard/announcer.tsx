import { useEffect, useRef, useState } from "react";
import { announceChange } from "@/lib/describe/announce-view";
import type { AnnouncedFacts } from "@/lib/describe/announce-view";
import type { Messages } from "@/lib/messages/messages";
import type { ViewState } from "@/lib/model/view-state";

/** Milliseconds that the page rests before it says where it has come to, so that a key held down is said once. */
const REST = 400;

interface AnnouncerProps extends AnnouncedFacts {
  /** What the page shows. */
  view: ViewState;
  /** The words of the page's language. */
  messages: Messages;
}

/** Says each change of the view to screen readers, in one sentence, once the page has come to rest; the one voice of the dashboard. */
export function Announcer(props: AnnouncerProps) {
  const { view, messages, shown, status, selected, step } = props;
  const [text, setText] = useState("");
  const said = useRef({ view, status });
  useEffect(() => {
    const before = said.current;
    if (before.view === view && before.status === status) return;
    const rest = setTimeout(() => {
      said.current = { view, status };
      const facts = { shown, status, selected, step };
      const sentence =
        announceChange(before.view, view, facts, messages) ??
        (before.status === status ? null : status);
      if (sentence !== null) setText(sentence);
    }, REST);
    return () => clearTimeout(rest);
  }, [view, shown, status, selected, step, messages]);
  return (
    <p
      data-announcer=""
      aria-live="polite"
      aria-atomic="true"
      className="sr-only"
    >
      {text}
    </p>
  );
}
