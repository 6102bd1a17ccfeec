import type { Block, Run } from "../../view/briefing/blocks";

/** A paragraph or an item of a list. */
export interface BlockLine {
  readonly runs: readonly Run[];
  /** What stands before it; null for a paragraph. */
  readonly list: "bullet" | "number" | null;
  /** Its place in its list, from 1; 0 for a paragraph. */
  readonly number: number;
  /** How deep it stands in lists. */
  readonly level: number;
}

/** The lines of Markdown's blocks, one for each paragraph and item. */
export function blockLines(blocks: readonly Block[]): BlockLine[] {
  return blocks.flatMap<BlockLine>((block) =>
    block.kind === "paragraph"
      ? [{ runs: block.runs, list: null, level: 0, number: 0 }]
      : block.items.map(({ runs, level }, at) => ({
          ...{ runs, level, number: at + 1 },
          list: block.ordered ? ("number" as const) : ("bullet" as const),
        })),
  );
}

/** The text of a line without its looks. */
export function lineText({ runs }: Pick<BlockLine, "runs">): string {
  return runs.map(({ text }) => text).join("");
}

/** The lines of blocks as plain text: `•` before the items of a list, their numbers before those of an ordered one. */
export function plainLines(blocks: readonly Block[]): string[] {
  return blockLines(blocks).map((line) => {
    const mark = { bullet: "• ", number: `${line.number}. ` };
    const indent = "\u2003".repeat(line.level);
    return indent + (line.list ? mark[line.list] : "") + lineText(line);
  });
}
