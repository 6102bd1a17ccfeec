/** An element of a drawing, with what stands in it. */
export interface SvgNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Elements and pieces of text, in order. */
  readonly children: readonly (SvgNode | string)[];
}

interface OpenNode {
  readonly tag: string;
  readonly attributes: Record<string, string>;
  readonly children: (SvgNode | string)[];
}

const TOKEN = /<!--[\s\S]*?-->|<[^>]*>|[^<]+/g;
const ATTRIBUTE = /([^\s=/<>]+)\s*=\s*"([^"]*)"/g;

/**
 * Reads the markup that React or a browser writes of a drawing: elements, attributes in double quotes and text. Not a
 * reader of any SVG: it knows no prologue, no CDATA and no entities but those that such writers use. Throws where there
 * is no element.
 */
export function readSvg(markup: string): SvgNode {
  const root: OpenNode = { tag: "", attributes: {}, children: [] };
  const open: OpenNode[] = [root];
  for (const [token] of markup.matchAll(TOKEN)) readToken(token, open);
  const first = root.children.find((child) => typeof child !== "string");
  if (!first) throw new Error("There is no element in this drawing");
  return first;
}

function readToken(token: string, open: OpenNode[]): void {
  const parent = open.at(-1);
  if (!parent || token.startsWith("<!--")) return;
  if (!token.startsWith("<")) {
    parent.children.push(unescapeXml(token));
  } else if (token.startsWith("</")) {
    if (open.length > 1) open.pop();
  } else {
    const node = readTag(token);
    parent.children.push(node);
    if (!token.endsWith("/>")) open.push(node);
  }
}

function readTag(token: string): OpenNode {
  const attributes: Record<string, string> = {};
  for (const [, name = "", value = ""] of token.matchAll(ATTRIBUTE))
    attributes[name] = unescapeXml(value);
  return {
    tag: /^<([^\s/>]+)/.exec(token)?.[1] ?? "",
    attributes,
    children: [],
  };
}

const NAMED: Readonly<Record<string, string>> = {
  ...{ lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0", amp: "&" },
};

function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(Number(decimal));
      return NAMED[name ?? ""] ?? whole;
    },
  );
}

/** All text in an element, as it reads. */
export function textOf(node: SvgNode | string): string {
  return typeof node === "string" ? node : node.children.map(textOf).join("");
}
