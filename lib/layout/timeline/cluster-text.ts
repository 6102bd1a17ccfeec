import { LABEL_SIZE } from "./measure-title";

/** Thickness of the ring that shows a cluster's kinds, pixels. */
export const RING = 3;

/** What a cluster says, and how big, so that it stays inside its circle: its count, in thousands or millions from there on. */
export function clusterText(count: number): { text: string; size: number } {
  if (count < 1000)
    return { text: String(count), size: count < 100 ? LABEL_SIZE : 11 };
  const [unit, sign] = count < 1_000_000 ? [1000, "k"] : [1_000_000, "M"];
  // Rounded down: a cluster never claims more than it holds.
  return { text: `${Math.floor(count / unit)}${sign}`, size: 10 };
}
