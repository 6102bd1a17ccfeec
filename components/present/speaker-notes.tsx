import { useState } from "react";
import { BlockText } from "@/components/ui/block-text";
import type { SpeakerWords } from "@/lib/messages/speaker-for";
import type { Block } from "@/lib/view/briefing/blocks";

/** Sizes that notes can have, pixels. */
const SIZES = [16, 18, 21, 24, 28, 34, 40] as const;
const FIRST_SIZE = 2;

interface SpeakerNotesProps {
  notes: readonly Block[];
  words: SpeakerWords;
}

/** The notes of a scene, as large as the speaker needs them. */
export function SpeakerNotes({ notes, words }: SpeakerNotesProps) {
  const [size, setSize] = useState(FIRST_SIZE);
  const change = (by: number) =>
    setSize((at) => Math.min(SIZES.length - 1, Math.max(0, at + by)));
  const sizes = [
    ["A−", words.smaller, -1, size === 0],
    ["A+", words.larger, 1, size === SIZES.length - 1],
  ] as const;
  return (
    <section
      aria-labelledby="notes"
      className="border-line bg-card flex min-h-40 flex-col rounded-lg border"
    >
      <div className="flex items-center justify-between gap-2 px-4 pt-2">
        <h2 id="notes" className="text-muted text-base">
          {words.notes}
        </h2>
        <div className="flex gap-2">
          {sizes.map(([sign, label, by, done]) => (
            <button
              key={sign}
              type="button"
              className="tool min-h-11 min-w-11 px-3"
              aria-label={label}
              title={label}
              aria-disabled={done}
              onClick={() => change(by)}
            >
              {sign}
            </button>
          ))}
        </div>
      </div>
      <div
        data-notes=""
        className="px-4 pt-1 pb-4 leading-normal text-pretty"
        style={{ fontSize: SIZES[size] }}
      >
        {notes.length > 0 ? (
          <BlockText blocks={notes} />
        ) : (
          <p className="text-muted">{words.noNotes}</p>
        )}
      </div>
    </section>
  );
}
