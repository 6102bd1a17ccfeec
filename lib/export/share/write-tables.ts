import { escapeHtml } from "./escape-html";
import type { AboutTable, ViewAbout } from "./read-view-about";

/** Tables as documents and spreadsheets take them from the clipboard: as HTML and as text with tabs, the caption below. */
export function writeTables(about: Pick<ViewAbout, "tables" | "caption">): {
  readonly html: string;
  readonly text: string;
} {
  const { tables, caption } = about;
  return {
    html: tables.map(tableHtml).join("") + `<p>${escapeHtml(caption)}</p>`,
    text: [...tables.map(tableText), caption].join("\n\n"),
  };
}

function tableHtml({ caption, columns, rows }: AboutTable): string {
  const line = (cells: readonly string[], tag: "th" | "td") =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join("")}</tr>`;
  const body = rows.map((row) => line(row, "td")).join("");
  return `<table><caption>${escapeHtml(caption)}</caption><thead>${line(columns, "th")}</thead><tbody>${body}</tbody></table>`;
}

function tableText({ caption, columns, rows }: AboutTable): string {
  const lines = [columns, ...rows].map((cells) =>
    cells.map((cell) => onOneLine(cell)).join("\t"),
  );
  return [caption, ...lines].join("\n");
}

// A spreadsheet would run what begins like a formula. A lone minus before a number is a number.
function onOneLine(cell: string): string {
  const text = cell.replace(/\s+/g, " ");
  const runs = /^[=+@\-\t]/.test(text) && !/^-?[\d.,]+%?$/.test(text);
  return runs ? `'${text}` : text;
}
