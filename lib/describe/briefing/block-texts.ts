import type { Block } from "../../view/briefing/blocks";

/** The text of each paragraph and each item of a list, without its styles. */
export function blockTexts(blocks: readonly Block[]): string[] {
  const plain = (runs: readonly { readonly text: string }[]) =>
    runs.map(({ text }) => text).join("");
  return blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [plain(block.runs)]
      : block.items.map(({ runs }) => plain(runs)),
  );
}
