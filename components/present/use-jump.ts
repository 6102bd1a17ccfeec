import { useEffect, useEffectEvent, useState } from "react";
import { typeJump } from "@/lib/view/stage/jump-entry";
import type { StageCommand } from "@/lib/view/stage/move-stage";
import { pressedKey } from "./pressed-key";

/** The number of a scene that is being typed: null while none is. */
export function useJump(
  live: boolean,
  send: (command: StageCommand) => void,
): { readonly digits: string | null; readonly open: () => void } {
  const [digits, setDigits] = useState<string | null>(null);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { ctrlKey, metaKey, altKey, typing, key } = pressedKey(event);
    if (!live || ctrlKey || metaKey || altKey || typing) return;
    const typed = typeJump(digits ?? "", key);
    const shut = digits !== null && (key === "Escape" || key === "Enter");
    if (!typed && !shut) {
      if (digits !== null) setDigits(null);
      return;
    }
    event.preventDefault();
    setDigits(typed && typed.digits !== "" ? typed.digits : null);
    if (typed?.command) send(typed.command);
  });
  useEffect(() => {
    // Before the stage's own keys, of which Escape is one.
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener("keydown", listener, true);
    return () => window.removeEventListener("keydown", listener, true);
  }, []);
  return { digits, open: () => setDigits("") };
}
