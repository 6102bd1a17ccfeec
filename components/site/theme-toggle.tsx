"use client";

import { useSyncExternalStore } from "react";

type Theme = "auto" | "light" | "dark";

const NEXT = { auto: "light", light: "dark", dark: "auto" } as const;
const CHANGED = "sister-ties-theme";

interface ThemeToggleProps {
  /** What the control says in each state. */
  readonly words: Readonly<Record<Theme, string>>;
}

/** Goes round the system's colours, light and dark, and keeps the choice where the browser lets it. */
export function ThemeToggle({ words }: ThemeToggleProps) {
  const theme = useSyncExternalStore<Theme>(subscribe, readTheme, () => "auto");
  return (
    <button
      type="button"
      className="theme-toggle border-line hover:border-edge inline-flex min-h-8 min-w-28 cursor-pointer items-center justify-center border px-3 text-sm"
      onClick={() => chooseTheme(NEXT[theme])}
    >
      {words[theme]}
    </button>
  );
}

function subscribe(onChange: () => void): () => void {
  addEventListener(CHANGED, onChange);
  return () => removeEventListener(CHANGED, onChange);
}

function readTheme(): Theme {
  const theme = document.documentElement.getAttribute("data-theme");
  return theme === "light" || theme === "dark" ? theme : "auto";
}

function chooseTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === "auto") root.removeAttribute("data-theme");
  else root.setAttribute("data-theme", theme);
  try {
    if (theme === "auto") localStorage.removeItem("theme");
    else localStorage.setItem("theme", theme);
  } catch {
    // Storage is blocked: the choice holds for this page.
  }
  dispatchEvent(new Event(CHANGED));
}
