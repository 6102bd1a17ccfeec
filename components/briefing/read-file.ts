/** Bytes of a file that may be a briefing. */
const MOST_BYTES = 1_000_000;

/** What came of reading a file. */
type ReadFile =
  | { readonly text: string }
  | { readonly failed: "unread" | "notText" | "tooLarge" };

/** The text of a file that a reader opens as a briefing, whatever it says. Never rejects. */
export async function readFile(file: File): Promise<ReadFile> {
  if (file.size > MOST_BYTES) return { failed: "tooLarge" };
  try {
    const text = decode(await file.arrayBuffer());
    return text === null ? { failed: "notText" } : { text };
  } catch {
    return { failed: "unread" };
  }
}

/** The text of a file in UTF-8 with the line ends of any system; null for what is none. */
function decode(bytes: ArrayBuffer): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text.replaceAll(/\r\n?/g, "\n");
  } catch {
    return null;
  }
}
