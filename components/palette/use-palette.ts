import {
  useEffect,
  useRef,
  useState,
  type RefObject,
  type SyntheticEvent,
} from "react";
import type { Locale } from "@/lib/model/bilingual";

type Loaded = typeof import("./english-palette");

/** The palette once it is loaded, with what to search first, and whether that is still being typed. */
type Opened = Loaded & { readonly start: string; readonly typed: boolean };

interface PaletteOpener {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly opened: Opened | undefined;
  /** Loads the palette and opens it with what the field holds. */
  readonly open: (event: Event | SyntheticEvent) => void;
  /** Loads it ahead of its use. */
  readonly warm: () => void;
  readonly close: () => void;
}

/** Opens the palette for the search field and for Ctrl or ⌘ + K anywhere on the page. */
export function usePalette(locale: Locale): PaletteOpener {
  const field = useRef<HTMLInputElement>(null);
  const [opened, setOpened] = useState<Opened>();
  const load = async (): Promise<Loaded> => {
    const loaded: Loaded = await (locale === "zh"
      ? import("./chinese-palette")
      : import("./english-palette"));
    loaded.warm();
    return loaded;
  };
  const open = (event: Event | SyntheticEvent) => {
    const { type } = event;
    event.preventDefault();
    load().then(
      (loaded) =>
        setOpened({
          ...loaded,
          start: field.current?.value ?? "",
          typed: type === "input",
        }),
      () => {
        if (type === "submit") field.current?.form?.submit();
      },
    );
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // On a Mac, Control + K belongs to text fields.
      const held = /^(Mac|iP)/.test(navigator.platform)
        ? event.metaKey
        : event.ctrlKey;
      const alone = held && !event.altKey && !event.shiftKey;
      if (alone && event.key === "k" && !event.isComposing) open(event);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  });
  return {
    field,
    opened,
    open,
    warm: () => void load().catch(() => {}),
    close: () => setOpened(undefined),
  };
}
