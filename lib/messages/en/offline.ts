import { formatNumber } from "../format-number";

/** The words of a briefing's offline file, and of making one. */
export const offline = {
  make: "Offline file",
  of: (title: string) => `Offline file: ${title}`,
  hint: "The offline file is one HTML file that opens from disk without a network: every scene, all filters, the speaker’s window, both languages.",
  making: "Making the file…",
  made: (name: string, megabytes: number) =>
    `Saved: ${name}, ${formatNumber(megabytes, "en", 1)} MB`,
  failed: "The file could not be made. Try again.",
  /** In the file: where a link leads that only the site can follow. */
  elsewhere: "Not in this file, but on the website:",
  close: "Close",
  noScript: "This briefing needs JavaScript. Nothing is sent anywhere.",
};
