import { useEffect, useState } from "react";

/** Brings the row of the tie that the page was opened with into sight, unless its address leads to a place of its own. */
export function useSightOfPair(pair: string | null): void {
  const [opened] = useState(pair);
  useEffect(() => {
    if (opened === null || location.hash !== "") return;
    document
      .getElementById(`pair-${opened}`)
      ?.scrollIntoView({ block: "center" });
  }, [opened]);
}
