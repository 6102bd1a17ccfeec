/** What a reader does before anything on the page can change. */
const SIGNS = ["pointerdown", "keydown", "wheel", "touchstart", "popstate"];
/** How far below the window something may be and yet count as near, in parts of the window's height. */
const NEAR = "25%";

/**
 * Waits until the server's markup of an element has to come alive: until it is near the window, the reader has done
 * anything, or `sign` comes. Where there is no markup to bridge the time, there is nothing to wait for.
 */
export function whenNeeded(id: string, sign: AbortSignal): Promise<void> {
  const element = document.getElementById(id);
  if (!element?.hasChildNodes() || sign.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const quit = new AbortController();
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && needed(),
      { rootMargin: NEAR },
    );
    const needed = () => {
      quit.abort();
      observer.disconnect();
      resolve();
    };
    const options = { capture: true, passive: true, signal: quit.signal };
    for (const type of [...SIGNS, "change"])
      window.addEventListener(type, needed, options);
    sign.addEventListener("abort", needed, { signal: quit.signal });
    observer.observe(element.firstElementChild ?? element);
  });
}

/** Keeps the changes of form fields in an element that nobody hears yet; the function that it gives makes them heard, or forgets them. */
export function keepChanges(id: string): () => void {
  const kept = new Map<string, string>();
  const keep = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement && target.closest(`#${id}`))
      kept.set(target.name, target.value);
  };
  // Before the root's own listener, which drops what it cannot hand on.
  window.addEventListener("change", keep, true);
  return () => {
    window.removeEventListener("change", keep, true);
    for (const [name, value] of kept) {
      const field = document.querySelector<HTMLSelectElement>(
        `#${id} select[name="${CSS.escape(name)}"]`,
      );
      if (!field) continue;
      field.value = value;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
  };
}
