import { join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import { PICTURE_BOUNDS } from "@/lib/view/picture-params";

/** Most pixels of a PNG, whatever is asked for: what a picture of the largest size has at twice its size. */
const MOST_PIXELS = PICTURE_BOUNDS.width[1] * PICTURE_BOUNDS.height[1] * 4;

const LATIN = fontFiles([
  "source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  "source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
  "source-sans-3/700Bold/SourceSans3_700Bold.ttf",
  "source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
]);
const CHINESE = fontFiles([
  "noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf",
  "noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf",
]);
const HAS_CHINESE = /[\u2e80-\u9fff\uff00-\uffef]/;
const CHINESE_TEXT = />[^<]*[\u2e80-\u9fff][^<]*</g;

function fontFiles(files: readonly string[]): string[] {
  return files.map((file) =>
    join(process.cwd(), "node_modules/@expo-google-fonts", file),
  );
}

/** Pictures that are made at once; more wait for their turn. */
const AT_ONCE = 2;
let making = 0;
const waiting: (() => void)[] = [];

/** An SVG of a width and height in pixels as a PNG at a scale, smaller where it would have more than `MOST_PIXELS`. */
export async function pngFile(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
  scale: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (making >= AT_ONCE)
    await new Promise<void>((resolve) => waiting.push(resolve));
  making += 1;
  try {
    const most = Math.sqrt(MOST_PIXELS / (width * height));
    const image = await renderAsync(narrowDots(svg), {
      fitTo: { mode: "zoom", value: Math.min(scale, most) },
      font: {
        // The Chinese faces are large: a picture without their characters does not wait for them.
        fontFiles: HAS_CHINESE.test(svg) ? [...LATIN, ...CHINESE] : LATIN,
        loadSystemFonts: false,
        defaultFontFamily: "Source Sans 3",
        sansSerifFamily: "Source Sans 3",
        serifFamily: "Source Serif 4",
      },
    });
    return Uint8Array.from(image.asPng());
  } finally {
    making -= 1;
    waiting.shift()?.();
  }
}

// The renderer sets a text with Chinese characters in the Chinese face throughout, where a middle dot is four times as wide
// as it was measured: its half-width form keeps the text in its place.
function narrowDots(svg: string): string {
  return svg.replace(CHINESE_TEXT, (text) => text.replaceAll("·", "\uff65"));
}
