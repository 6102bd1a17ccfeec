import { useEffect, useState } from "react";
import { afterPaint } from "@/components/ui/after-paint";

/** A value one paint later, so that what is drawn from it does not hold up what the reader must see at once. */
export function useAfterPaint<T>(value: T): T {
  const [painted, setPainted] = useState(value);
  useEffect(() => afterPaint(() => setPainted(value)), [value]);
  return painted;
}
