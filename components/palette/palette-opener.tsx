"use client";

import { useEffect, useState, type ReactNode } from "react";
import type { Locale } from "@/lib/model/bilingual";

interface PaletteOpenerProps {
  /** Which language's words the palette loads. */
  readonly locale: Locale;
  /** The DOM id of the search field that opens it. */
  readonly field: string;
}

/** Loads and opens the palette for the search field, and for Ctrl or ⌘ + K anywhere; nothing until then. */
export function PaletteOpener({ locale, field: id }: PaletteOpenerProps) {
  const [palette, setPalette] = useState<ReactNode>();
  useEffect(() => {
    const field = document.getElementById(id) as HTMLInputElement;
    const load = async () => {
      const loaded: typeof import("./english-palette") = await (locale === "zh"
        ? import("./chinese-palette")
        : import("./english-palette"));
      loaded.warm();
      return loaded.Palette;
    };
    const open = (event: Event) => {
      const { type } = event;
      // What an input method is still composing cannot be taken along.
      if ((event as InputEvent).isComposing) return;
      if (event instanceof KeyboardEvent && !isShortcut(event)) return;
      event.preventDefault();
      load().then(
        (Palette) =>
          setPalette(
            <Palette
              start={() => field.value}
              typed={type === "input"}
              onSearch={(query) => {
                field.value = query;
              }}
              onClose={() => setPalette(null)}
            />,
          ),
        () => {
          if (type === "submit") field.form?.submit();
        },
      );
    };
    const warm = () => void load().catch(() => {});
    const quit = new AbortController();
    const hear = (on: EventTarget, types: string, listener: typeof open) =>
      types
        .split(" ")
        .forEach((type) => on.addEventListener(type, listener, quit));
    hear(window, "keydown", open);
    hear(field, "click input compositionend", open);
    hear(field, "focus pointerenter", warm);
    if (field.form) hear(field.form, "submit", open);
    return () => quit.abort();
  }, [locale, id]);
  return palette;
}

/** On a Mac, Control + K belongs to text fields. */
function isShortcut(event: KeyboardEvent): boolean {
  const held = /^(Mac|iP)/.test(navigator.platform)
    ? event.metaKey
    : event.ctrlKey;
  return held && !event.altKey && !event.shiftKey && event.key === "k";
}
