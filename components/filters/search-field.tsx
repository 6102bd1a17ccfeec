import { useEffect, useEffectEvent, useState } from "react";
import type { Messages } from "@/lib/messages/messages";
import { MAX_QUERY } from "@/lib/view/read-params";
import { CONTROL, Field } from "./field";
import { useDraft } from "./use-draft";

const PAUSE_MS = 150;

/** The text search; what is typed counts after a short pause, or at once on Enter. */
export function SearchField(props: {
  readonly value: string;
  readonly messages: Messages;
  /** Whether the search is still waiting for the texts. */
  readonly busy: boolean;
  readonly onChange: (q: string) => void;
  /** Called when a search is likely to follow. */
  readonly onFocus: () => void;
}) {
  const { value, messages, busy } = props;
  const { search } = messages.filters;
  const { draft, setDraft, markSent } = useDraft(value);
  // Half-typed pinyin is no search yet.
  const [composing, setComposing] = useState(false);
  const q = draft.trim();
  const send = () => {
    markSent(q);
    props.onChange(q);
  };
  const sendLater = useEffectEvent(send);
  useEffect(() => {
    if (q === value || composing) return;
    const timer = setTimeout(sendLater, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [q, value, composing]);

  return (
    <Field label={search.label} control="filter-q" className="min-w-44 grow">
      <input
        id="filter-q"
        type="search"
        name="q"
        value={draft}
        maxLength={MAX_QUERY}
        placeholder={search.hint}
        autoComplete="off"
        aria-busy={busy}
        onFocus={props.onFocus}
        onChange={(event) => setDraft(event.target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !composing && q !== value) send();
        }}
        className={`${CONTROL} placeholder:text-muted w-full`}
      />
      <span aria-live="polite" className="sr-only">
        {busy ? search.busy : ""}
      </span>
    </Field>
  );
}
