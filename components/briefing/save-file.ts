/** Gives a text or bytes to the reader as a file. */
export function saveFile(
  name: string,
  content: BlobPart,
  type = "text/markdown;charset=utf-8",
): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
