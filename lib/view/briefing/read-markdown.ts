import { fromMarkdown } from "mdast-util-from-markdown";
import type { Block, ListItem, Run } from "./blocks";

/** A node of the tree that the parser gives, as far as it is read here. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly alt?: string | null;
  readonly ordered?: boolean | null;
  readonly children?: readonly Node[];
}

type Style = Omit<Run, "text">;

// Markers of lists and quotations in each other cost the parser the square of their number.
const DEEP =
  /^((?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])){6}[ \t]*)(?=[>+*-]|\d{1,9}[.)])/gm;
const CHINESE_LINES =
  /(?<=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF])\n(?=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF])/gu;
const WEB = /^https?:\/\//i;

/**
 * The blocks of a Markdown text. Headings and quotations become paragraphs, pictures their words, lists in lists items
 * of a deeper level; HTML stays the text it is, and only addresses of the web become links.
 */
export function readMarkdown(text: string): Block[] {
  return readBlocks(fromMarkdown(text.replace(DEEP, "$1\\")));
}

function readBlocks(node: Node): Block[] {
  const children = node.children ?? [];
  return children.flatMap((child): Block[] => {
    switch (child.type) {
      case "list":
        return [
          {
            kind: "list",
            ordered: child.ordered === true,
            items: readItems(child, 0),
          },
        ];
      case "blockquote":
        return readBlocks(child);
      case "heading":
        return paragraph(readRuns(child, { strong: true }));
      case "paragraph":
        return paragraph(readRuns(child, {}));
      default:
        return paragraph(asText(child, {}));
    }
  });
}

function readItems(list: Node, level: number): ListItem[] {
  return (list.children ?? []).flatMap((item) => {
    const parts = item.children ?? [];
    const own = parts.filter(({ type }) => type !== "list");
    const runs = own.flatMap((part, i) => [
      ...(i === 0 ? [] : [{ text: " " }]),
      ...(part.children ? readRuns(part, {}) : asText(part, {})),
    ]);
    const inner = parts
      .filter(({ type }) => type === "list")
      .flatMap((part) => readItems(part, level + 1));
    return [
      ...(runs.length > 0 ? [{ level, runs: join(runs) }] : []),
      ...inner,
    ];
  });
}

function readRuns(node: Node, style: Style): Run[] {
  return join(
    (node.children ?? []).flatMap((child): Run[] => {
      switch (child.type) {
        case "strong":
          return readRuns(child, { ...style, strong: true });
        case "emphasis":
          return readRuns(child, { ...style, emphasis: true });
        case "link":
          return readRuns(child, withLink(style, child.url ?? ""));
        default:
          return child.children ? readRuns(child, style) : asText(child, style);
      }
    }),
  );
}

function withLink(style: Style, url: string): Style {
  return WEB.test(url) ? { ...style, href: url } : style;
}

function asText({ type, value, alt }: Node, style: Style): Run[] {
  const text = type === "break" ? "\n" : joinLines(value ?? alt ?? "");
  return text === "" ? [] : [{ ...style, text }];
}

/** A line end of the file is a space, but not between Chinese characters. */
function joinLines(text: string): string {
  return text.replace(CHINESE_LINES, "").replaceAll("\n", " ");
}

/** Runs of one style that follow each other become one. */
function join(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (
      last?.strong === run.strong &&
      last?.emphasis === run.emphasis &&
      last?.href === run.href &&
      last !== undefined
    )
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

function paragraph(runs: readonly Run[]): Block[] {
  return runs.length === 0 ? [] : [{ kind: "paragraph", runs }];
}
