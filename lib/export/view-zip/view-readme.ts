import type { Messages } from "../../messages/messages";
import type { PictureWords } from "../../messages/pictures-for";
import type { PublishWords } from "../../messages/publish-for";
import { citeView, type DatedView } from "./cite-view";

interface ReadmeWords {
  readonly messages: Messages;
  readonly pictures: PictureWords;
  readonly publish: PublishWords;
}

/** The readme in the zip of a view, plain text: what it shows, under which filter, from what, as of when, how to cite it, on what terms, and each file. */
export function viewReadme(
  view: DatedView,
  files: readonly string[],
  { messages, pictures, publish }: ReadmeWords,
): string {
  const { about, filters, live, version, ignored } = view;
  const words = publish.zip;
  const paragraphs = [
    [about.title, about.subtitle],
    [about.description],
    about.notes,
    [
      filters || `${pictures.data.filter} ${pictures.data.noFilter}`,
      about.source.text,
      `${about.asOf} ${pictures.version(version)}`,
      `${pictures.live} ${live}`,
      ignored,
    ],
    [words.cite, citeView(view, messages)],
    [words.terms, publish.rights],
    [
      words.files,
      ...files.map((file) => `  ${file}  ${words.of[endingOf(file)] ?? ""}`),
    ],
  ].map((lines) => lines.filter((line) => line !== "").join("\n"));
  return `${paragraphs.filter((text) => text !== "").join("\n\n")}\n`;
}

/** `sources.bib` goes by its whole name, other files by their endings. */
function endingOf(file: string): string {
  return file.startsWith("sources.")
    ? "sources"
    : (file.split(".").at(-1) ?? "");
}
