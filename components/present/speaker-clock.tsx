import type { ReactNode } from "react";
import type { SpeakerWords } from "@/lib/messages/speaker-for";
import { formatClock, formatElapsed } from "@/lib/time/format-clock";
import type { StageCommand } from "@/lib/view/stage/move-stage";
import { stagePace, type StagePace } from "@/lib/view/stage/stage-pace";
import type { StageShape, StageState } from "@/lib/view/stage/stage-state";
import { useNow } from "./use-now";

interface SpeakerClockProps {
  /** What the room sees. */
  state: StageState;
  /** The steps of each scene. */
  shape: StageShape;
  /** How long the talk may take. */
  minutes: number | null;
  words: SpeakerWords;
  /** Moves the stage. */
  send: (command: StageCommand) => void;
}

/** The time of day, the time of the talk, and how it stands against the time it has. */
export function SpeakerClock(props: SpeakerClockProps) {
  const { state, shape, minutes, words, send } = props;
  const now = useNow();
  const pace = now === null ? null : stagePace(state, shape, minutes, now);
  const over = pace?.left != null && pace.left < 0;
  return (
    <div className="flex flex-wrap items-center gap-x-8 gap-y-2">
      <dl className="flex flex-wrap items-baseline gap-x-8 gap-y-1 tabular-nums">
        <Time label={words.ran} name="ran">
          {pace && formatElapsed(pace.ran)}
        </Time>
        {minutes !== null && (
          <Time label={over ? words.over : words.left} name="left">
            {pace?.left != null && formatElapsed(Math.abs(pace.left))}
          </Time>
        )}
        <Time label={words.pace} name="pace" small>
          {pace && sayPace(pace, words)}
        </Time>
        <Time label={words.clock} name="clock">
          {now !== null && formatClock(now, words.locale)}
        </Time>
      </dl>
      <div className="flex gap-2">
        <button
          type="button"
          className="tool min-h-11 px-4"
          onClick={() => send({ kind: "timer", act: "toggle" })}
        >
          {state.startedAt === null ? words.start : words.pause}
        </button>
        <button
          type="button"
          className="tool min-h-11 px-4"
          onClick={() => send({ kind: "timer", act: "reset" })}
        >
          {words.reset}
        </button>
      </div>
    </div>
  );
}

interface TimeProps {
  label: string;
  /** Names it for tests. */
  name: string;
  /** Whether it is words rather than a time. */
  small?: boolean;
  children: ReactNode;
}

function Time({ label, name, small, children }: TimeProps) {
  return (
    <div>
      <dt className="text-muted text-sm">{label}</dt>
      <dd
        data-time={name}
        className={`min-h-9 ${small ? "text-xl leading-9" : "text-3xl"}`}
      >
        {children || "–"}
      </dd>
    </div>
  );
}

function sayPace({ left, behind }: StagePace, words: SpeakerWords): string {
  if (left === null) return words.noMinutes;
  if (behind === null) return words.waits;
  if (behind === 0) return words.onPace;
  const time = formatElapsed(Math.abs(behind));
  return behind > 0 ? words.behind(time) : words.ahead(time);
}
