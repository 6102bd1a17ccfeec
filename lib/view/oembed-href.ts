/**
 * The address that says how the view at an absolute address is embedded.
 *
 * @example oembedHref("https://x.org/pairs") // "/oembed?url=https%3A%2F%2Fx.org%2Fpairs&format=json"
 */
export function oembedHref(address: string): string {
  return `/oembed?url=${encodeURIComponent(address)}&format=json`;
}
