import { useId, useRef, useState } from "react";
import type { FormEvent } from "react";
import type { Messages } from "@/lib/messages/messages";
import type { TimeWindow } from "@/lib/model/time-window";
import { FIRST_YEAR, LAST_YEAR } from "@/lib/time/record-window";
import { jumpToYear, readJumpYear } from "@/lib/view/jump-to-year";

interface YearJumpProps {
  /** The stretch of time on show. */
  window: TimeWindow;
  /** The words of the page's language. */
  messages: Messages;
  /** Called with the window that has the year in its middle. */
  onWindow: (window: TimeWindow) => void;
}

/** A field for a year to go to; what is no year of the record is said below it. */
export function YearJump({ window, messages, onWindow }: YearJumpProps) {
  const words = messages.navigation.jump;
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [failed, setFailed] = useState<string | null>(null);
  const [fieldId, problemId] = [useId(), useId()];
  const problem = failed === text ? problemOf(text, messages) : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readJumpYear(text);
    field.current?.select();
    setFailed("reason" in read ? text : null);
    if ("year" in read) onWindow(jumpToYear(window, read.year));
  };
  return (
    <form onSubmit={submit} className="relative flex items-center gap-1">
      <label htmlFor={fieldId} className="text-muted text-sm">
        {words.label}
      </label>
      <input
        ref={field}
        id={fieldId}
        type="text"
        inputMode="numeric"
        enterKeyHint="go"
        autoComplete="off"
        maxLength={6}
        value={text}
        placeholder={words.range(FIRST_YEAR, LAST_YEAR)}
        aria-invalid={problem !== null}
        aria-describedby={problemId}
        onChange={(event) => setText(event.target.value)}
        className="border-edge bg-card placeholder:text-muted aria-invalid:border-cn min-h-8 w-24 rounded-md border px-2 text-sm tabular-nums pointer-coarse:min-h-11 pointer-coarse:text-base"
      />
      <button type="submit" className="tool px-2.5 text-sm">
        {words.go}
      </button>
      <p
        id={problemId}
        aria-live="polite"
        className="border-line bg-card text-cn absolute top-full left-0 z-20 mt-1 w-max max-w-64 rounded border px-2 py-1 text-xs empty:hidden"
      >
        {problem}
      </p>
    </form>
  );
}

function problemOf(text: string, { navigation }: Messages): string | null {
  const read = readJumpYear(text);
  if ("year" in read) return null;
  const { problem } = navigation.jump;
  return read.reason === "malformed"
    ? problem.malformed
    : problem["out-of-range"](FIRST_YEAR, LAST_YEAR);
}
