/**
 * What the site answers at an address of its own, as JSON; throws where it answers otherwise. The offline file of a
 * briefing has this done by `components/present/offline/load-json.ts` instead.
 */
export async function loadJson<T>(
  address: string,
  signal: AbortSignal,
): Promise<T> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(String(response.status));
  return response.json() as Promise<T>;
}
