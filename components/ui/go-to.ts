/** Leads the reader to an address; pages of this site load in full. By a link: a copy of the site without a server places those. */
export function goTo(address: string): void {
  const link = document.createElement("a");
  link.href = address;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
}
