/** Why no briefing of the reader's own could be opened, in English. */
export const ownLost = {
  none: "No briefing is opened here. Start a new one, or choose one of yours.",
  own: (name: string) =>
    `This browser has no briefing called “${name}”. It may have been deleted, or stand in another browser.`,
  copy: (name: string) => `No briefing called “${name}” comes with the record.`,
  sent: "The link is damaged or was cut off on its way. Ask for it again, or for the file.",
  create: "New briefing",
  all: "All briefings",
  title: "No briefing to show",
  edit: "Open it in the editor",
  unreadable:
    "This briefing has no scene that can be shown. Its text is in the editor, with what is wrong by line.",
};
