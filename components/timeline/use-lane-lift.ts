import { useState } from "react";
import type { Messages } from "@/lib/messages/messages";
import type { HeadedLane, LaneActions } from "./lane-header-props";

interface LaneLift extends Pick<LaneActions, "onMove" | "onAnnounce"> {
  readonly lanes: readonly HeadedLane[];
  readonly messages: Messages;
}

/** Moves lanes step by step: one is lifted, moved, then dropped or put back; each step is said. */
export function useLaneLift({ lanes, messages, ...actions }: LaneLift) {
  const { onMove, onAnnounce } = actions;
  const words = messages.lanes;
  const [lifted, setLifted] = useState<Lifted | null>(null);
  const indexOf = (id: string) => lanes.findIndex((lane) => lane.id === id);
  type Said = (name: string, position: number, total: number) => string;
  const say = (said: Said, id: string, index: number) => {
    const lane = lanes.find((one) => one.id === id);
    if (lane) onAnnounce(said(lane.name, index + 1, lanes.length));
  };
  return {
    lifted: lifted?.id ?? null,
    lift: (id: string) => {
      setLifted({ id, from: indexOf(id) });
      say(words.lifted, id, indexOf(id));
    },
    /** Moves a lane, lifted or not, by so many among its own, pinned or not. */
    step: (id: string, by: number) => {
      const pinned = lanes[indexOf(id)]?.pinned;
      const own = lanes.filter((lane) => lane.pinned === pinned);
      const from = own.findIndex((lane) => lane.id === id);
      const to = Math.max(0, Math.min(own.length - 1, from + by));
      const target = indexOf(own[to]?.id ?? id);
      if (to === from)
        return say(by < 0 ? words.first : words.last, id, target);
      onMove(id, target);
      say(words.moved, id, target);
    },
    drop: () => {
      if (lifted) say(words.dropped, lifted.id, indexOf(lifted.id));
      setLifted(null);
    },
    cancel: () => {
      if (!lifted) return;
      setLifted(null);
      if (indexOf(lifted.id) !== lifted.from) onMove(lifted.id, lifted.from);
      say(words.putBack, lifted.id, lifted.from);
    },
  };
}

interface Lifted {
  readonly id: string;
  /** Its index before, among all lanes. */
  readonly from: number;
}
