import { useEffect, useState } from "react";
import { afterPaint } from "@/components/ui/after-paint";

/** Whether something has been painted for this search before, so that the rest of it may follow. */
export function useDrawnFor(query: string): boolean {
  const [drawn, setDrawn] = useState<string | null>(null);
  useEffect(() => afterPaint(() => setDrawn(query)), [query]);
  return drawn === query;
}
