import { memo, useEffect, useEffectEvent, useState } from "react";
import { MAX_QUERY } from "@/lib/view/read-params";
import { CONTROL, Field } from "./field";
import type { FilterPart } from "./filter-part";
import { useDraft } from "./use-draft";

const PAUSE_MS = 150;

interface SearchFieldProps extends FilterPart {
  /** What is searched for. */
  readonly q: string;
  /** Whether the search is still waiting for the texts. */
  readonly busy: boolean;
  /** Called when a search is likely to follow. */
  readonly onFocus: () => void;
}

/** The text search; what is typed counts after a short pause, or at once on Enter. */
export const SearchField = memo(function SearchField(props: SearchFieldProps) {
  const { q: value, messages, busy } = props;
  const { search } = messages.filters;
  const { draft, setDraft, markSent } = useDraft(value);
  // Half-typed pinyin is no search yet.
  const [composing, setComposing] = useState(false);
  const q = draft.trim();
  const send = () => {
    markSent(q);
    props.onChange((view) => ({ ...view, q }));
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
});
