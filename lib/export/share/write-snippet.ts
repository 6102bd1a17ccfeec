import { escapeHtml } from "./escape-html";

/** What a snippet is made of. */
export interface Shared {
  /** The takeaway of the view, as plain text. */
  readonly title: string;
  /** Filters, source and date of the record, as plain text. */
  readonly caption: string;
  /** Absolute address of the embed. */
  readonly embed: string;
  /** Absolute address of the picture. */
  readonly image: string;
  /** Absolute address of the live page. */
  readonly live: string;
  /** Absolute address of the loader script. */
  readonly loader: string;
  /** CSS pixels; null is as wide as its place. */
  readonly width: number | null;
  /** CSS pixels that the embed takes at that width. */
  readonly height: number;
}

/** The kinds of snippet, in the order they are offered. */
export const SNIPPETS = [
  "iframe",
  "script",
  "image",
  "markdown",
  "wordpress",
  "office",
] as const;

export type SnippetKind = (typeof SNIPPETS)[number];

type Write = (shared: Shared) => string;

const WRITERS: Readonly<Record<SnippetKind, Write>> = {
  iframe: writeFrame,
  script: writeScript,
  image: writeImage,
  markdown: writeMarkdown,
  wordpress: ({ embed }) => embed,
  office: writeRichText,
};

/** The text to paste so that a view stands in another place; for `office` the HTML of a picture with its caption. */
export function writeSnippet(kind: SnippetKind, shared: Shared): string {
  return WRITERS[kind](shared);
}

/** The picture's caption with its link, as plain text for where no rich text is taken. */
export function writePlainText({ title, caption, live }: Shared): string {
  return `${title}\n${caption}\n${live}`;
}

function attributes(entries: readonly (readonly [string, string])[]): string {
  return entries
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join("");
}

function writeFrame({ embed, title, width, height }: Shared): string {
  return `<iframe${attributes([
    ["src", embed],
    ["title", title],
    ["width", width === null ? "100%" : String(width)],
    ["height", String(height)],
    ["loading", "lazy"],
    ["style", "border:0;max-width:100%"],
    ["allow", "web-share; clipboard-write"],
  ])}></iframe>`;
}

function writeScript(shared: Shared): string {
  const { embed, title, width, height, loader } = shared;
  const size = width === null ? "" : `;max-width:${width}px`;
  return [
    `<sister-ties${attributes([
      ["src", embed],
      ["title", title],
      ["height", String(height)],
      ["style", `display:block;min-height:${height}px${size}`],
    ])}></sister-ties>`,
    `<script${attributes([["src", loader]])} async></script>`,
    `<noscript>${writeImage(shared)}</noscript>`,
  ].join("\n");
}

function writeImage({ live, image, title, width }: Shared): string {
  const sized: readonly [string, string][] =
    width === null ? [] : [["width", String(width)]];
  const side = width === null ? "width" : "max-width";
  return `<a${attributes([["href", live]])}><img${attributes([
    ["src", image],
    ["alt", title],
    ...sized,
    ["loading", "lazy"],
    ["style", `${side}:100%;height:auto`],
  ])}></a>`;
}

function writeMarkdown({ live, image, title, caption }: Shared): string {
  const alt = escapeMarkdown(title);
  return `[![${alt}](${inBrackets(image)})](${inBrackets(live)})\n\n*${escapeMarkdown(caption)}*`;
}

function writeRichText({ live, image, title, caption, width }: Shared): string {
  const link = attributes([["href", live]]);
  const picture = attributes([
    ["src", image],
    ["alt", title],
    ["width", String(width ?? OFFICE_WIDTH)],
  ]);
  return `<p><a${link}><img${picture}></a></p><p><b>${escapeHtml(title)}</b><br>${escapeHtml(caption)}<br><a${link}>${escapeHtml(live)}</a></p>`;
}

/** CSS pixels of a picture in the text of an A4 or Letter page. */
const OFFICE_WIDTH = 600;

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>!|]/g, "\\$&").replace(/\s+/g, " ");
}

/** An address as Markdown takes it: brackets would end it. */
function inBrackets(address: string): string {
  return address.replaceAll("(", "%28").replaceAll(")", "%29");
}
