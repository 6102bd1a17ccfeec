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
    const bytes = await file.arrayBuffer();
    return { text: decode(bytes) };
  } catch (error) {
    return { failed: error instanceof TypeError ? "notText" : "unread" };
  }
}

function decode(bytes: ArrayBuffer): string {
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  if (text.includes("\0")) throw new TypeError("not a text");
  return text.replaceAll(/\r\n?/g, "\n");
}
