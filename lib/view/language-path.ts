import type { Locale } from "../model/bilingual";

const PREFIX = { en: "", zh: "/zh" } as const;

/**
 * The address of a page in a language, from its path in English.
 *
 * @example localePath("/events/x", "zh") // "/zh/events/x"
 */
export function localePath(path: string, locale: Locale): string {
  return path === "/" ? PREFIX[locale] || "/" : PREFIX[locale] + path;
}

/**
 * The same page in the other language, its query kept; never an address on another site.
 *
 * @example switchLanguage("/zh/about?theme=dark", "en") // "/about?theme=dark"
 */
export function switchLanguage(address: string, to: Locale): string {
  const cut = address.search(/[?#]/);
  const path = cut < 0 ? address : address.slice(0, cut);
  const rest = cut < 0 ? "" : address.slice(cut);
  const bare = path.replace(/^\/zh(?=\/|$)/, "");
  // Two leading slashes, or a backslash, would name another host.
  const safe = `/${bare.replace(/^[\\/]+/, "")}`;
  return localePath(safe, to) + rest;
}
