import { useEffect, useState } from "react";
import { afterPaint } from "@/components/ui/after-paint";

/**
 * A value one paint later, so that what is drawn from it does not hold up what the reader must see at once; until the
 * first paint `before`, which is the value itself unless given.
 */
export function useAfterPaint<T>(value: T, before: T = value): T {
  const [painted, setPainted] = useState(before);
  useEffect(() => afterPaint(() => setPainted(value)), [value]);
  return painted;
}
