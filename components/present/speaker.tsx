import { useMemo, useRef } from "react";
import type { FilledScene } from "@/lib/describe/briefing/filled-briefing";
import type { Messages } from "@/lib/messages/messages";
import type { SpeakerWords } from "@/lib/messages/speaker-for";
import { isWindowAct } from "@/lib/view/stage/stage-key";
import { later } from "@/components/ui/later";
import { usePageMarks } from "@/components/view/use-page-marks";
import type { PresentPayload } from "./present-payload";
import { RoomLink } from "./room-link";
import { SpeakerClock } from "./speaker-clock";
import { SpeakerControls } from "./speaker-controls";
import { SpeakerNotes } from "./speaker-notes";
import { SceneOutline, StepOutline } from "./speaker-outline";
import { JumpEntry } from "./stage-covers";
import { useJump } from "./use-jump";
import { useStage, type Stage } from "./use-stage";
import { useStageKeys } from "./use-stage-keys";

// Drawing scenes is most of the window's script, and the notes need not wait for it.
const SpeakerPictures = later(
  async () => (await import("./speaker-pictures")).SpeakerPictures,
);

export interface SpeakerProps {
  /** The record and the briefing. */
  payload: PresentPayload;
  /** Address of the window that the room sees. */
  room: string;
  /** Address of this window; beside the room's unless given. */
  address?: string;
  /** Address of this window in the other language, where there is one. */
  twin?: string;
  /** The words of the page's language. */
  messages: Messages;
  words: SpeakerWords;
}

/** The speaker's window: what the room sees and what comes next, notes, steps and time, with all that moves the room. */
export function Speaker(props: SpeakerProps) {
  const { payload, room, messages, words } = props;
  const { address = `${room}/notes` } = props;
  const { scenes, title, minutes, name } = payload.briefing;
  const shape = useMemo(
    () => scenes.map(({ steps }) => steps.length),
    [scenes],
  );
  const stage = useStage(name, shape, "speaker");
  const { state, send } = stage;
  const main = useRef<HTMLElement>(null);
  usePageMarks(main, address, messages.locale);
  const jump = useJump(true, send);
  useStageKeys((asked) => {
    if (asked.kind === "jump") jump.open();
    else if (isWindowAct(asked)) return false;
    else send(asked);
    return true;
  });
  const scene = scenes[state.scene];
  if (!scene) return null;
  return (
    <main
      ref={main}
      id="main"
      data-speaker=""
      className="mx-auto grid min-h-dvh w-full max-w-[120rem] grid-rows-[auto_auto_1fr_auto] gap-3 px-4 pt-3 sm:px-6"
    >
      <Head {...{ stage, room, words }} twin={props.twin} title={title.first} />
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-2">
        <Place {...{ scene, state, words }} scenes={scenes.length} />
        <SpeakerClock {...{ state, shape, minutes, words, send }} />
      </div>
      <div className="grid content-start items-start gap-4 lg:grid-cols-[minmax(0,5fr)_minmax(0,4fr)]">
        <div className="grid gap-4">
          <div className="min-h-40">
            <SpeakerPictures {...{ payload, state, messages, words }} />
          </div>
          <StepOutline {...{ scene, state, words, send }} />
        </div>
        <div className="grid gap-4">
          <SpeakerNotes notes={scene.notes} words={words} />
          <SceneOutline {...{ scenes, state, words, send }} />
        </div>
      </div>
      <JumpEntry digits={jump.digits} words={words} />
      <div className="bg-paper border-line sticky bottom-0 -mx-4 border-t px-4 py-3 sm:-mx-6 sm:px-6">
        <Covered {...{ state, words, send }} />
        <SpeakerControls {...{ state, words, send }} />
      </div>
    </main>
  );
}

interface HeadProps extends Pick<SpeakerProps, "room" | "twin" | "words"> {
  stage: Stage;
  title: string;
}

/** What the window is, whether it is alone, and where else it leads. */
function Head({ stage, room, twin, words, title }: HeadProps) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
      <h1 className="font-serif text-xl">{words.title(title)}</h1>
      <div className="flex flex-wrap items-baseline gap-x-6">
        <RoomLink {...{ stage, room, words }} />
        {twin && (
          <a
            className="inline-flex min-h-6 items-center text-sm underline"
            href={twin}
            lang={words.twin.lang}
            hrefLang={words.twin.lang}
          >
            {words.twin.label}
          </a>
        )}
      </div>
    </div>
  );
}

interface PlaceProps extends Pick<Stage, "state"> {
  scene: FilledScene;
  scenes: number;
  words: SpeakerWords;
}

/** Where the talk is, said aloud as it moves. */
function Place({ scene, scenes, state, words }: PlaceProps) {
  const { steps, title, number } = scene;
  return (
    <p role="status" data-place={`${state.scene}.${state.step}`}>
      <span className="text-muted block text-sm">
        {words.place(number, scenes)}
        {steps.length > 0 && state.step > 0
          ? ` · ${words.step(state.step, steps.length)}`
          : ""}
      </span>
      <strong className="font-serif text-2xl">{title.first}</strong>
    </p>
  );
}

interface CoveredProps extends Pick<Stage, "state" | "send"> {
  words: SpeakerWords;
}

/** What stands before the scene in the room, and the way back to it. */
function Covered({ state, words, send }: CoveredProps) {
  const { blank, exploring, overview } = state;
  const what =
    blank !== "none"
      ? blank
      : exploring
        ? "exploring"
        : overview
          ? "overview"
          : null;
  return (
    <div role="status">
      {what && (
        <p className="border-edge bg-tint mb-3 flex flex-wrap items-center justify-between gap-3 rounded-md border px-4 py-2 text-lg">
          {words.covered[what]}
          <button
            type="button"
            className="tool min-h-11 px-4"
            onClick={() => send({ kind: "return" })}
          >
            {words.return}
          </button>
        </p>
      )}
    </div>
  );
}
