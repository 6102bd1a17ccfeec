/** What the room's window says where the speaker's could not be opened. */
export const notesWindow = {
  blocked: "The browser has blocked the speaker’s window.",
  link: "Open it in a tab",
  how: "Then drag that tab to the other display. Or allow pop-ups for this site and press S again.",
  close: "Close",
};
