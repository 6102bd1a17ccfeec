/** Most of everything that one briefing may hold; what is beyond is not read and is said to be too much. */
export const LIMITS = {
  /** Characters of a file. */
  file: 100_000,
  /** Characters of one value of a file's head or a scene's. */
  value: 2_000,
  /** Characters of one text or of one language's notes. */
  text: 8_000,
  scenes: 60,
  /** In one scene. */
  steps: 30,
  /** Events lit by one step. */
  lit: 100,
  /** In the whole briefing. */
  references: 500,
  /** Problems that are said of one file. */
  problems: 100,
} as const;
