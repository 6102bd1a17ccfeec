import { useRef, type ComponentProps, type ReactNode } from "react";
import { later } from "@/components/ui/later";
import { usePageMarks } from "@/components/view/use-page-marks";
import type { Messages } from "@/lib/messages/messages";
import type { PresentWords } from "@/lib/messages/present-for";
import type { Explore as ExploreView } from "./explore";
import { NotesBlocked } from "./notes-blocked";
import type { PresentPayload } from "./present-payload";
import { SceneView } from "./scene-view";
import { StageControls } from "./stage-controls";
import { JumpEntry, StageBlank, StageProgress } from "./stage-covers";
import { StageHelp } from "./stage-help";
import { StageOverview } from "./stage-overview";
import { StageSaid } from "./stage-said";
import { StageTimeline } from "./stage-timeline";
import { shownAt } from "./stage-timeline-picture";
import { useRoom } from "./use-room";

// Loaded when a scene is first left for the live view.
const Explore = later<ComponentProps<typeof ExploreView>>(
  async () => (await import("./explore")).Explore,
);

export interface PresentProps {
  /** The record and the briefing. */
  payload: PresentPayload;
  /** Address of this page in its language, which its twin in the other language is known by. */
  address: string;
  /** Address of the speaker's window. */
  notes: string;
  /** Where the stage is left for; null where there is nowhere to go. */
  leave: string | null;
  /** Address of the stage in the other language. */
  other?: string;
  /** Links to the briefing as files, where it can be had as such. */
  downloads?: ReactNode;
  /** The words of the page's language. */
  messages: Messages;
  words: PresentWords;
}

/** A briefing in a room: one scene at a time over the whole window. */
export function Present(props: PresentProps) {
  const { payload, address, leave, other, messages, words } = props;
  const { scenes, title, name } = payload.briefing;
  const main = useRef<HTMLElement>(null);
  usePageMarks(main, address, messages.locale);
  const surface = useRef<HTMLElement>(null);
  const spot = useRef<HTMLDivElement>(null);
  const room = useRoom({ main, surface, spot }, props);
  const { state, place, send, context } = room;
  const scene = scenes[place.scene];
  if (!scene) return null;
  return (
    <main
      ref={main}
      id="main"
      data-present=""
      data-place={`${place.scene}.${place.step}`}
      className="scripted stage-room bg-card text-ink fixed inset-0 z-30 overflow-clip select-none"
    >
      <h1 className="sr-only">{title.first}</h1>
      <section
        ref={surface}
        aria-label={words.stage}
        className="absolute inset-0"
        inert={state.overview || state.exploring}
      >
        <div className="stage" data-stage="">
          <StageTimeline {...{ context, place }} />
          <div key={scene.id} className="stage-in">
            <SceneView {...{ context, place, words }} withoutTimeline />
          </div>
        </div>
      </section>
      <StageProgress {...{ place, scenes }} />
      <StageSaid {...{ scenes, state, words }} />
      <div ref={spot} className="stage-spot" data-mode={room.spotMode} />
      <StageBlank blank={state.blank} words={words} />
      {state.overview && <StageOverview {...{ context, state, send, words }} />}
      <JumpEntry digits={room.jump} words={words} />
      <StageControls {...{ room, words, leave, other }} />
      <StageHelp {...props} open={room.help} onClose={room.closeHelp} />
      <NotesBlocked
        notes={room.notes}
        href={props.notes}
        locale={messages.locale}
      />
      {state.exploring && (
        <Explore
          payload={payload.record}
          view={shownAt(scene, place.step).view}
          name={`${name}:${scene.id}.${place.step}`}
          scene={{ number: scene.number, title: scene.title.first }}
          messages={messages}
          onReturn={() => send({ kind: "return" })}
        />
      )}
    </main>
  );
}
