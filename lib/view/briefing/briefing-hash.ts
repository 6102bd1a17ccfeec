import { packText } from "./briefing-link";

/** What the hash of an editor's or a stage's address opens. */
export type OpenedHash =
  /** One of the reader's own, by its name. */
  | { readonly opens: "own"; readonly name: string }
  /** A copy of one that is shipped. */
  | { readonly opens: "copy"; readonly name: string }
  /** One whose whole text stands in the address. */
  | { readonly opens: "sent"; readonly code: string }
  | { readonly opens: "new" };

/** What a hash, without its #, opens; null for nothing. */
export function readHash(hash: string): OpenedHash | null {
  const [, key, value = ""] = /^([a-z]+)=(.*)$/s.exec(hash) ?? [];
  if (key === "sent") return { opens: "sent", code: value };
  if (key === "copy") return { opens: "copy", name: value };
  if (hash === "new") return { opens: "new" };
  return /^[a-z0-9-]+$/.test(hash) ? { opens: "own", name: hash } : null;
}

/** The hash that opens a text wherever it is read. */
export function sentHash(text: string): string {
  return `sent=${packText(text)}`;
}
