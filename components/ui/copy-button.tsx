import { useEffect, useState } from "react";

type State = "idle" | "working" | "copied" | "failed";

interface CopyButtonProps {
  readonly label: string;
  /** What it says while it works, once it is done, and where it may not. */
  readonly words: {
    readonly working: string;
    readonly copied: string;
    readonly failed: string;
  };
  /** Copies; rejects where that is not possible. */
  readonly onCopy: () => Promise<void>;
  /** Whether it is the main action beside it. */
  readonly main?: boolean;
}

const SHOWN_MS = 2500;

/** A button that copies and confirms it, in sight and aloud. */
export function CopyButton({ label, words, onCopy, main }: CopyButtonProps) {
  const [state, setState] = useState<State>("idle");
  useEffect(() => {
    if (state !== "copied") return;
    const back = setTimeout(() => setState("idle"), SHOWN_MS);
    return () => clearTimeout(back);
  }, [state]);
  const copy = () => {
    setState("working");
    onCopy().then(
      () => setState("copied"),
      () => setState("failed"),
    );
  };
  const said = { idle: "", ...words }[state];
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
      <button
        type="button"
        onClick={copy}
        className={
          main
            ? "bg-ink text-paper border-ink min-h-9 cursor-pointer rounded-md border px-4 text-sm"
            : "tool min-h-9 px-3 text-sm"
        }
      >
        {label}
      </button>
      <span role="status" className="text-sm">
        {state === "copied" && <span aria-hidden="true">✓ </span>}
        {said}
      </span>
    </span>
  );
}
