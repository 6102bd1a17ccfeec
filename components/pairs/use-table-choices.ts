import { useCallback } from "react";
import type { ViewChange } from "@/components/view/use-view-history";
import type { PairOrder } from "@/lib/model/view-state";

/** What a reader can choose in the table, an order and a tie; the functions keep their identity. */
export function useTableChoices(setView: (change: ViewChange) => void) {
  const onOrder = useCallback(
    (pairOrder: PairOrder) => setView((before) => ({ ...before, pairOrder })),
    [setView],
  );
  const onPair = useCallback(
    (id: string) =>
      setView((before) => ({
        ...before,
        pair: before.pair === id ? null : id,
      })),
    [setView],
  );
  return { onOrder, onPair };
}
