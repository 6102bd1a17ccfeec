/** The named colours of every drawing and page, light and dark; text colours hold 4.5:1 and mark colours 3:1 on `card`. */
export const PALETTE = {
  paper: ["#faf9f5", "#14171a"],
  card: ["#ffffff", "#1c2025"],
  tint: ["#f4f6f8", "#22272d"],
  ink: ["#1b1f23", "#eceff1"],
  muted: ["#55606b", "#a9b3bd"],
  line: ["#dbdfe3", "#363d45"],
  edge: ["#848d97", "#737d88"],
  faint: ["#ccd2d9", "#464e57"],
  focus: ["#0b57d0", "#a8c7fa"],
  us: ["#1f5fbf", "#82b1ff"],
  cn: ["#b3261e", "#ff8a80"],
  "sister-milestone": ["#0b7a6b", "#4cc9b4"],
  "leader-meeting": ["#b3261e", "#ff8a80"],
  visit: ["#1f5fbf", "#82b1ff"],
  conference: ["#8a5a00", "#e6b450"],
  agreement: ["#6b3fa0", "#c5a3ff"],
  policy: ["#4a5560", "#aab6c2"],
  trade: ["#a84300", "#ff9e5e"],
  "seq-0": ["#eef1f3", "#262c32"],
  "seq-1": ["#cfe3df", "#24433f"],
  "seq-2": ["#93c5bc", "#25554e"],
  "seq-3": ["#3f9688", "#28756a"],
  "seq-4": ["#0b5f54", "#5fd6c2"],
  // Of the same scale, but for cells without text, so that dark steps can stand further apart.
  "heat-0": ["#eef1f3", "#2a3036"],
  "heat-1": ["#cfe3df", "#2d4f4b"],
  "heat-2": ["#93c5bc", "#327468"],
  "heat-3": ["#3f9688", "#45a797"],
  "heat-4": ["#0b5f54", "#a5f0e3"],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

export type Ink = keyof typeof PALETTE;

/** What a drawing paints with: each named colour as a CSS value. */
export type Palette = Readonly<Record<Ink, string>>;

const inks = Object.keys(PALETTE) as Ink[];

function paletteOf(value: (ink: Ink) => string): Palette {
  return Object.fromEntries(inks.map((ink) => [ink, value(ink)])) as Record<
    Ink,
    string
  >;
}

/** Colours for drawings on a page, where the page's theme decides. */
export const pagePalette: Palette = paletteOf((ink) => `var(--${ink})`);

/** Colours for drawings that know no page: the values of one theme. */
export function fixedPalette(theme: "light" | "dark"): Palette {
  return paletteOf((ink) => PALETTE[ink][theme === "light" ? 0 : 1]);
}

/** The custom properties behind `pagePalette`, as a style sheet. */
export function paletteCss(): string {
  const rules = inks.map(
    (ink) => `--${ink}:light-dark(${PALETTE[ink][0]},${PALETTE[ink][1]})`,
  );
  return `:root{${rules.join(";")}}`;
}
