import { readFile } from "node:fs/promises";
import { join } from "node:path";
import tailwind from "@tailwindcss/postcss";
import { transform } from "esbuild";
import postcss from "postcss";
import { paletteCss } from "../../lib/theme/palette";

const SHEET = "app/globals.css";
const IMPORT = '@import "tailwindcss";';
/** As app/_pages/fonts.ts has them. */
const FACES = [
  [
    "sans",
    "@fontsource/source-sans-3/files/source-sans-3-latin-400-normal",
    400,
  ],
  [
    "sans",
    "@fontsource/source-sans-3/files/source-sans-3-latin-600-normal",
    600,
  ],
  [
    "serif",
    "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal",
    600,
  ],
] as const;

/** The style sheet of the offline file: of the site's, what the modules in it use, with the colours and the faces in it. */
export async function bundleStyles(
  root: string,
  modules: Iterable<string>,
): Promise<string> {
  const from = join(root, SHEET);
  const sheet = await readFile(from, "utf8");
  if (!sheet.includes(IMPORT)) throw new Error(`${SHEET} has no ${IMPORT}`);
  // Only what is in the file may ask for a class.
  const sources = [...modules]
    .filter((path) => /^(app|components|lib)\//.test(path))
    .map((path) => `@source ${JSON.stringify(join(root, path))};`);
  const css = sheet.replace(
    IMPORT,
    [IMPORT.replace(";", " source(none);"), ...sources].join("\n"),
  );
  const { css: built } = await postcss([tailwind({ base: root })]).process(
    css,
    { from },
  );
  const faces = await Promise.all(FACES.map((face) => fontFace(root, face)));
  const own = `:root{--face-sans:"sans";--face-serif:"serif"}${paletteCss()}`;
  const { code } = await transform(faces.join("") + own + built, {
    loader: "css",
    minify: true,
    charset: "utf8",
    legalComments: "none",
  });
  return code.trim();
}

async function fontFace(
  root: string,
  [family, path, weight]: (typeof FACES)[number],
): Promise<string> {
  const file = await readFile(join(root, "node_modules", `${path}.woff2`));
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:normal;src:url(data:font/woff2;base64,${file.toString("base64")}) format("woff2")}`;
}
