/** Leads the reader to an address; pages of this site load in full. */
export function goTo(address: string): void {
  location.assign(address);
}
