import type { StageMessage } from "@/lib/view/stage/stage-link";

/** Under which name windows of this site speak of stages. */
const CHANNEL = "sister-ties-stage";

/** A way to all other windows on the stage. */
export interface StageWire {
  readonly post: (message: StageMessage) => void;
  /** Speaks to a window that this one has opened, too: files opened from a disk may have no channel. */
  readonly adopt: (other: Window) => void;
  readonly close: () => void;
}

/** Opens the ways to other windows: the channel of the site, and the window that opened this one. Whatever comes is handed on unread. */
export function openWire(onMessage: (message: unknown) => void): StageWire {
  const channel =
    typeof BroadcastChannel === "undefined"
      ? null
      : new BroadcastChannel(CHANNEL);
  const others = new Set<Window>();
  const opener = window.opener as Window | null;
  if (opener && opener !== window) others.add(opener);
  const onPost = ({ data, source, origin }: MessageEvent<unknown>) => {
    if (origin !== location.origin && location.protocol !== "file:") return;
    if (typeof data !== "object" || data === null || !(CHANNEL in data)) return;
    // A window that was loaded anew has forgotten whom it opened; those remember it.
    if (source && source !== window) others.add(source as Window);
    onMessage(data[CHANNEL]);
  };
  window.addEventListener("message", onPost);
  channel?.addEventListener("message", ({ data }) => onMessage(data));
  return {
    post: (message) => {
      channel?.postMessage(message);
      for (const other of others)
        if (other.closed) others.delete(other);
        else other.postMessage({ [CHANNEL]: message }, target());
    },
    adopt: (other) => others.add(other),
    close: () => {
      window.removeEventListener("message", onPost);
      channel?.close();
    },
  };
}

/** Files have no origin to name. */
function target(): string {
  return location.protocol === "file:" ? "*" : location.origin;
}
