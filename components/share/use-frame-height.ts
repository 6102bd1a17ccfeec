import { useEffect, useState, type RefObject } from "react";

/** Pixels of a preview before it has said how high it is. */
const AT_FIRST = 480;
const BOUNDS = [120, 4000] as const;

/** The height that the document in a frame announces, CSS pixels; null before it has. */
export function useFrameHeight(frame: RefObject<HTMLIFrameElement | null>): {
  readonly height: number;
  readonly known: boolean;
} {
  const [height, setHeight] = useState<number | null>(null);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<unknown>) => {
      // Any window may post anything here.
      if (!frame.current || source !== frame.current.contentWindow) return;
      const said = readHeight(data);
      if (said !== null)
        setHeight(Math.min(BOUNDS[1], Math.max(BOUNDS[0], said)));
    };
    addEventListener("message", hear);
    return () => removeEventListener("message", hear);
  }, [frame]);
  return { height: height ?? AT_FIRST, known: height !== null };
}

/** The height in Datawrapper's form: `{ "datawrapper-height": { [id]: pixels } }`. */
function readHeight(data: unknown): number | null {
  if (typeof data !== "object" || data === null) return null;
  const heights = (data as Record<string, unknown>)["datawrapper-height"];
  if (typeof heights !== "object" || heights === null) return null;
  const [height] = Object.values(heights) as unknown[];
  return typeof height === "number" && height > 0 ? Math.ceil(height) : null;
}
