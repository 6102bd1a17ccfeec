import { startTransition, useEffect, useState } from "react";

/** A value as it was when the page last had nothing more urgent to draw: it follows in a render of its own, after the paint. */
export function useLater<T>(value: T): T {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const follow = setTimeout(() => startTransition(() => setLater(value)));
    return () => clearTimeout(follow);
  }, [value]);
  return later;
}
