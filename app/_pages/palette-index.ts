import { createHash } from "node:crypto";
import { loadDataset } from "@/lib/data/load-dataset";
import type { Locale } from "@/lib/model/bilingual";
import { buildPaletteIndex } from "@/lib/select/palette/build-index";

interface Body {
  readonly text: string;
  readonly etag: string;
}

const made = new Map<Locale, Body>();

/** What the palette finds in a language, as JSON; not sent again to who has it. */
export function paletteIndex(request: Request, locale: Locale): Response {
  const { text, etag } = made.get(locale) ?? make(locale);
  const headers = {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "public, max-age=300",
    etag,
  };
  return request.headers.get("if-none-match")?.includes(etag)
    ? new Response(null, { status: 304, headers })
    : new Response(text, { headers });
}

function make(locale: Locale): Body {
  const text = JSON.stringify(buildPaletteIndex(loadDataset(), locale));
  const hash = createHash("sha256").update(text).digest("base64url");
  const body = { text, etag: `"${hash.slice(0, 22)}"` };
  made.set(locale, body);
  return body;
}
