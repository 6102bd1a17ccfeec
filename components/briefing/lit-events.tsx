import { useState } from "react";
import type { briefingEditor } from "@/lib/messages/en/briefing-editor";
import type { IndexedEvent } from "@/lib/model/indexed-event";
import { findTitled } from "@/lib/select/find-titled";
import { TextField } from "./text-field";

interface LitEventsProps {
  /** Ids of the events that are lit. */
  readonly lit: readonly string[];
  /** All events of the record. */
  readonly events: readonly IndexedEvent[];
  readonly words: typeof briefingEditor;
  /** Called with the events that are lit from now on. */
  readonly onChange: (lit: readonly string[]) => void;
}

/** Offered at a time. */
const MOST = 8;

/** The events that a step highlights: those it has, and a search for more. */
export function LitEvents({ lit, events, words, onChange }: LitEventsProps) {
  const [q, setQ] = useState("");
  const said = words.lit;
  const isBlank = q.trim() === "";
  const others = events.filter(({ id }) => !lit.includes(id));
  const found = findTitled(others, q, MOST);
  const titleOf = (id: string) =>
    events.find((event) => event.id === id)?.title.text ?? id;
  return (
    <div className="grid gap-2">
      {lit.length > 0 && (
        <ul aria-label={said.label} className="grid gap-1 text-sm">
          {lit.map((id) => (
            <li key={id} className="flex items-center gap-2">
              <span aria-hidden="true">●</span>
              <span className="min-w-0 grow">{titleOf(id)}</span>
              <button
                type="button"
                className="tool min-w-8 shrink-0"
                aria-label={said.remove(titleOf(id))}
                title={said.remove(titleOf(id))}
                onClick={() => onChange(lit.filter((other) => other !== id))}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <TextField
        label={lit.length > 0 ? said.search : `${said.label}: ${said.search}`}
        value={q}
        onChange={setQ}
      />
      {!isBlank && found.length === 0 && (
        <p className="text-muted text-sm">{said.none}</p>
      )}
      <Found
        {...{ found, words }}
        onChoose={(id) => {
          onChange([...lit, id]);
          setQ("");
        }}
      />
    </div>
  );
}

interface FoundProps {
  readonly found: readonly IndexedEvent[];
  readonly words: typeof briefingEditor;
  readonly onChoose: (id: string) => void;
}

function Found({ found, words, onChoose }: FoundProps) {
  if (found.length === 0) return null;
  return (
    <ul className="grid gap-1 text-sm">
      {found.map(({ id, title, date }) => (
        <li key={id}>
          <button
            type="button"
            className="hover:bg-tint min-h-8 w-full cursor-pointer rounded px-2 text-start"
            aria-label={words.lit.add(title.text)}
            onClick={() => onChoose(id)}
          >
            <span className="text-muted tabular-nums">{date}</span> {title.text}
          </button>
        </li>
      ))}
    </ul>
  );
}
