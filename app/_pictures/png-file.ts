import { join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import { PICTURE_BOUNDS } from "@/lib/view/picture-params";

/** Most pixels of a PNG, whatever is asked for: what a picture of the largest size has at twice its size. */
const MOST_PIXELS = PICTURE_BOUNDS.width[1] * PICTURE_BOUNDS.height[1] * 4;

const FONTS = [
  "source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  "source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
  "source-sans-3/700Bold/SourceSans3_700Bold.ttf",
  "source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
  "noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf",
  "noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf",
].map((file) => join(process.cwd(), "node_modules/@expo-google-fonts", file));

/** An SVG of a width and height in pixels as a PNG at a scale, smaller where it would have more than `MOST_PIXELS`. */
export async function pngFile(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
  scale: number,
): Promise<Uint8Array> {
  const most = Math.sqrt(MOST_PIXELS / (width * height));
  const image = await renderAsync(svg, {
    fitTo: { mode: "zoom", value: Math.min(scale, most) },
    font: {
      fontFiles: FONTS,
      loadSystemFonts: false,
      defaultFontFamily: "Source Sans 3",
      sansSerifFamily: "Source Sans 3",
      serifFamily: "Source Serif 4",
    },
  });
  return image.asPng();
}
