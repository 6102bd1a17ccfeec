/** Prints an embed, with its filters, source and link, through a frame that nobody sees. */
export function printEmbed(address: string): void {
  const frame = document.createElement("iframe");
  frame.className = "sr-only";
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  frame.src = address;
  frame.addEventListener("load", () => {
    const paper = frame.contentWindow;
    if (!paper) return;
    paper.addEventListener("afterprint", () => frame.remove());
    paper.focus();
    paper.print();
  });
  document.body.append(frame);
}
