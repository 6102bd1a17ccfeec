import localFont from "next/font/local";

const sans = localFont({
  src: [
    {
      path: "../../node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2",
      weight: "400",
    },
    {
      path: "../../node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2",
      weight: "600",
    },
  ],
  variable: "--face-sans",
  adjustFontFallback: "Arial",
});

const serif = localFont({
  src: "../../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2",
  weight: "600",
  variable: "--face-serif",
  adjustFontFallback: "Times New Roman",
});

/** The class that makes the faces known to the style sheet. */
export const fontClass = `${sans.variable} ${serif.variable}`;
