import { paletteIndex } from "@/app/_pages/palette-index";

/** What the palette finds, in English. */
export function GET(request: Request): Response {
  return paletteIndex(request, "en");
}
