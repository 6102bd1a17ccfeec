import {
  useEffect,
  useEffectEvent,
  useState,
  type RefObject,
  type ToggleEvent,
} from "react";
import { keepInView } from "./keep-in-view";
import { useDismiss } from "./use-dismiss";

/** Lets a `<details>` close on a press outside and on Escape, as menus do, and keeps the fieldset in it on the page; spread what it returns on the element. */
export function useDetails(details: RefObject<HTMLDetailsElement | null>): {
  readonly onToggle: (event: ToggleEvent<HTMLDetailsElement>) => void;
} {
  const [open, setOpen] = useState(false);
  const close = () => details.current?.removeAttribute("open");
  useDismiss(details, open, close);
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    close();
    details.current?.querySelector("summary")?.focus();
  });
  useEffect(() => {
    const element = details.current;
    if (!open || !element) return;
    element.addEventListener("keydown", pressed);
    return () => element.removeEventListener("keydown", pressed);
  }, [open, details]);
  return {
    onToggle: ({ currentTarget }) => {
      setOpen(currentTarget.open);
      if (currentTarget.open)
        keepInView(currentTarget.querySelector("fieldset"));
    },
  };
}
