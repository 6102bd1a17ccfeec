/** A query with the parameters of another put in their places; what the other leaves blank is taken out. */
export function patchQuery(query: string, patch: string): string {
  const params = new URLSearchParams(query);
  const changes = new URLSearchParams(patch);
  for (const name of new Set(changes.keys())) {
    const values = changes.getAll(name).filter((value) => value !== "");
    params.delete(name);
    for (const value of values) params.append(name, value);
  }
  return params.toString();
}
