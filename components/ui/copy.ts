/** Rich text, and what stands for it where only plain text is taken. */
export interface RichText {
  readonly html: string;
  readonly text: string;
}

/** Puts plain text on the clipboard. Rejects where the browser does not allow it. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyByCommand({ "text/plain": text });
  }
}

/** Puts rich text on the clipboard. Rejects where the browser does not allow it. */
export async function copyRichText({ html, text }: RichText): Promise<void> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/html": new Blob([html], { type: "text/html" }),
        "text/plain": new Blob([text], { type: "text/plain" }),
      }),
    ]);
  } catch {
    copyByCommand({ "text/html": html, "text/plain": text });
  }
}

/** Puts the PNG file at an address on the clipboard. Rejects where it cannot be had or the browser does not allow it. */
export async function copyPicture(address: string): Promise<void> {
  // A promise, so that the browser still sees the press behind it (WebKit).
  const picture = fetch(address).then((answer) => {
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return answer.blob();
  });
  await navigator.clipboard.write([
    new ClipboardItem({ "image/png": picture }),
  ]);
}

/** The way of pages without a secure context, where there is no clipboard interface. */
function copyByCommand(data: Readonly<Record<string, string>>): void {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    for (const [type, text] of Object.entries(data))
      event.clipboardData?.setData(type, text);
  };
  document.addEventListener("copy", fill, { once: true });
  // The one way that is left; deprecated, and in every browser.
  const done = document.execCommand("copy");
  document.removeEventListener("copy", fill);
  if (!done) throw new Error("copy refused");
}
