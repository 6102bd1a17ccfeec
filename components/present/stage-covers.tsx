import type { FilledScene } from "@/lib/describe/briefing/filled-briefing";
import type { PresentWords } from "@/lib/messages/present-for";
import type { StageState } from "@/lib/view/stage/stage-state";
import type { ScenePlace } from "./stage-context";

interface StageBlankProps {
  blank: StageState["blank"];
  words: PresentWords;
}

/** A room in which nothing is shown. */
export function StageBlank({ blank, words }: StageBlankProps) {
  if (blank === "none") return null;
  return (
    <div
      data-blank={blank}
      className={`pointer-events-none absolute inset-0 z-10 ${blank === "black" ? "bg-black" : "bg-white"}`}
    >
      <p className="sr-only">{words.blank[blank]}</p>
    </div>
  );
}

interface JumpEntryProps {
  /** What has been typed; null while nothing is. */
  digits: string | null;
  words: Pick<PresentWords, "jump" | "jumpHint">;
}

/** The number of a scene while it is typed. */
export function JumpEntry({ digits, words }: JumpEntryProps) {
  return (
    <div role="status">
      {digits !== null && (
        <p className="border-edge bg-card text-ink fixed inset-x-0 top-[12%] z-20 mx-auto w-fit rounded-lg border px-8 py-4 text-center text-3xl shadow-lg">
          {words.jump(digits)}
          <span className="text-muted block text-lg">{words.jumpHint}</span>
        </p>
      )}
    </div>
  );
}

interface StageProgressProps {
  place: ScenePlace;
  scenes: readonly FilledScene[];
}

/** How far the talk has come, as a line at the foot of the window: a part for each scene, filled step by step. */
export function StageProgress({ place, scenes }: StageProgressProps) {
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none absolute inset-x-0 bottom-0 flex h-[max(4px,calc(5*var(--px)))] gap-px"
    >
      {scenes.map(({ id, steps }, index) => {
        const parts = steps.length + 1;
        const done = index === place.scene ? place.step + 1 : parts;
        const share = index > place.scene ? 0 : done / parts;
        return (
          <span key={id} className="bg-line flex-1">
            <span
              className="bg-focus block h-full"
              style={{ width: `${share * 100}%` }}
            />
          </span>
        );
      })}
    </div>
  );
}
