import { useEffect, type RefObject } from "react";

/** Milliseconds after which a pointer that does not move is hidden, and the controls with it. */
const REST = 2500;

/** Says on an element (`data-idle`) that nobody moves the pointer; keys do not count, or a clicker would bring it back. */
export function useIdle(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const rest = () => main.current?.setAttribute("data-idle", "");
    const wake = () => {
      main.current?.removeAttribute("data-idle");
      clearTimeout(timer);
      timer = setTimeout(rest, REST);
    };
    wake();
    window.addEventListener("pointermove", wake, { passive: true });
    window.addEventListener("pointerdown", wake, { passive: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pointermove", wake);
      window.removeEventListener("pointerdown", wake);
    };
  }, [main]);
}
