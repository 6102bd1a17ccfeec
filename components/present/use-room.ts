import { useMemo, useState, type RefObject } from "react";
import type { StageCommand } from "@/lib/view/stage/move-stage";
import { isWindowAct, type WindowAct } from "@/lib/view/stage/stage-key";
import type { PresentPayload } from "./present-payload";
import type { Messages } from "@/lib/messages/messages";
import { toggleFullscreen } from "./toggle-fullscreen";
import { useIdle } from "./use-idle";
import { useJump } from "./use-jump";
import { useNotesWindow } from "./use-notes-window";
import { useSpotlight } from "./use-spotlight";
import { useStage } from "./use-stage";
import { useStageContext } from "./use-stage-context";
import { useStageKeys } from "./use-stage-keys";
import { useStagePointer } from "./use-stage-pointer";
import { useStageTheme } from "./use-stage-theme";
import { useWakeLock } from "./use-wake-lock";

interface RoomProps {
  readonly payload: PresentPayload;
  /** Address of the speaker's window. */
  readonly notes: string;
  readonly messages: Messages;
}

/** Elements of the room's window. */
interface RoomParts {
  readonly main: RefObject<HTMLElement | null>;
  /** Takes presses and swipes. */
  readonly surface: RefObject<HTMLElement | null>;
  /** Follows the pointer. */
  readonly spot: RefObject<HTMLElement | null>;
}

/** All that the room's window does. */
export function useRoom(
  { main, surface, spot }: RoomParts,
  { payload, notes: href, messages }: RoomProps,
) {
  const { scenes, name } = payload.briefing;
  const context = useStageContext(payload, messages);
  const shape = useMemo(
    () => scenes.map(({ steps }) => steps.length),
    [scenes],
  );
  const stage = useStage(name, shape, "room");
  const { state, send } = stage;
  const { scene, step } = state;
  const place = useMemo(() => ({ scene, step }), [scene, step]);
  const notes = useNotesWindow(href, stage.adopt);
  const spotlight = useSpotlight(spot);
  const toggleTheme = useStageTheme();
  const [help, setHelp] = useState(false);
  const live = !state.exploring && !help;
  const jump = useJump(live, send);
  useIdle(main);
  useWakeLock();
  useStagePointer(surface, send);
  const act = ({ kind }: WindowAct) => {
    if (kind === "fullscreen") toggleFullscreen();
    if (kind === "help") setHelp((open) => !open);
    if (kind === "notes") notes.open();
    if (kind === "spotlight") spotlight.turn();
    if (kind === "theme") toggleTheme();
    if (kind === "jump") jump.open();
  };
  const ask = (asked: StageCommand | WindowAct) =>
    isWindowAct(asked) ? act(asked) : send(asked);
  useStageKeys((asked) => {
    if (state.exploring || (help && asked.kind !== "help")) return false;
    ask(asked);
    return true;
  });
  return {
    ...{ context, state, place, send, ask, notes, help },
    spotMode: spotlight.mode,
    jump: jump.digits,
    closeHelp: () => setHelp(false),
  };
}

export type Room = ReturnType<typeof useRoom>;
