import { useEffect, useState } from "react";
import {
  readViewAbout,
  type ViewAbout,
} from "@/lib/export/share/read-view-about";
import { fileAddress, type SharedView } from "@/lib/view/share-addresses";
import type { Look } from "./look-settings";

/** What a view says of itself in the language and version of a look; null until it is known, or where it cannot be had. */
export function useViewAbout(view: SharedView, look: Look): ViewAbout | null {
  const { lang, pin } = look;
  const [about, setAbout] = useState<ViewAbout | null>(null);
  const address = fileAddress(view, "json", { lang, pin });
  useEffect(() => {
    const quit = new AbortController();
    fetch(address, { signal: quit.signal })
      .then((answer) => (answer.ok ? answer.json() : null))
      .then((json: unknown) => setAbout(readViewAbout(json)))
      // Without it the page's own title does, and what needs more is not offered.
      .catch(() => {});
    return () => quit.abort();
  }, [address]);
  return about;
}
