import { useEffect } from "react";

const HELD = "stage-theme";

/** A function that makes the stage dark or light, whatever the site is; held over a reload of this window alone. */
export function useStageTheme(): () => void {
  useEffect(() => {
    const held = read();
    if (held) document.documentElement.dataset.theme = held;
  }, []);
  return () => {
    const { dataset } = document.documentElement;
    const dark = dataset.theme
      ? dataset.theme === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;
    dataset.theme = dark ? "light" : "dark";
    hold(dataset.theme);
  };
}

function read(): string | null {
  try {
    const held = sessionStorage.getItem(HELD);
    return held === "dark" || held === "light" ? held : null;
  } catch {
    return null;
  }
}

function hold(theme: string): void {
  try {
    sessionStorage.setItem(HELD, theme);
  } catch {
    // Nothing is held where nothing may be.
  }
}
