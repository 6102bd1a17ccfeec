/**
 * What turns a query into another as a step says it (`patchQuery`): what differs, and blank what is gone.
 *
 * @example diffQuery("place=us-ia&from=1979", "place=us-ia&to=1990") // "to=1990&from="
 */
export function diffQuery(from: string, to: string): string {
  const before = new URLSearchParams(from);
  const after = new URLSearchParams(to);
  const diff = new URLSearchParams();
  for (const name of new Set(after.keys()))
    if (after.getAll(name).join() !== before.getAll(name).join())
      diff.set(name, after.getAll(name).join());
  for (const name of new Set(before.keys()))
    if (!after.has(name)) diff.set(name, "");
  return diff.toString().replaceAll("%2C", ",");
}
