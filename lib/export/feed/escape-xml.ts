import { escapeHtml } from "../share/escape-html";

// XML 1.0 has no way to write these at all.
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text as it may stand in XML, in an element or in a quoted attribute. */
export function escapeXml(text: string): string {
  return escapeHtml(text.replace(NOT_XML, "\uFFFD"));
}
