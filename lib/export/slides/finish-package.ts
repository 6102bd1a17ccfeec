import { strFromU8, unzipSync } from "fflate";
import { zipFiles, type FileContent } from "../../data/zip-files";
import { escapeXml } from "../feed/escape-xml";
import { DRAWING_MARK, type PageParts } from "./add-page";
import { chartWorkbook } from "./charts/chart-workbook";
import { chartXml } from "./charts/chart-xml";
import { languageOf } from "./drawing/shape-xml";

/** The faces of Chinese characters, on Windows and where Office is installed. */
const CHINESE_FACE = "Microsoft YaHei";

/**
 * Puts into a presentation what pptxgenjs cannot write: groups of shapes, notes in paragraphs, charts in the order of
 * their schema with a workbook that has its zeros and blanks, and faces for Chinese. The same bytes for the same slides.
 */
export function finishPackage(
  written: Uint8Array,
  parts: readonly PageParts[],
  day: string,
): Uint8Array<ArrayBuffer> {
  const files = new Map<string, FileContent>(
    Object.entries(unzipSync(written))
      .filter(([name]) => !name.endsWith("/"))
      .map(([name, bytes]) => [name, isText(name) ? strFromU8(bytes) : bytes]),
  );
  const edit = (name: string, change: (text: string) => string) => {
    const text = files.get(name);
    if (typeof text !== "string") throw new Error(`No ${name} was written`);
    files.set(name, change(text));
  };
  parts.forEach(({ shapes, chart, notes }, at) => {
    edit(`ppt/slides/slide${at + 1}.xml`, (xml) =>
      withFaces(shapes === null ? xml : withShapes(xml, shapes)),
    );
    edit(`ppt/notesSlides/notesSlide${at + 1}.xml`, (xml) =>
      withNotes(xml, notes),
    );
    if (!chart) return;
    const file = targetOf(
      files,
      `ppt/slides/_rels/slide${at + 1}.xml.rels`,
      "charts",
    );
    edit(`ppt/charts/${file}`, () => chartXml(chart));
    const book = targetOf(files, `ppt/charts/_rels/${file}.rels`, "embeddings");
    files.set(`ppt/embeddings/${book}`, chartWorkbook(chart, day));
  });
  edit("ppt/theme/theme1.xml", (xml) =>
    xml.replaceAll('<a:ea typeface=""/>', `<a:ea typeface="${CHINESE_FACE}"/>`),
  );
  edit("docProps/core.xml", (xml) =>
    xml.replace(/\d{4}-\d\d-\d\dT[\d:]+Z/g, `${day}T00:00:00Z`),
  );
  return zipFiles(files, day);
}

function isText(name: string): boolean {
  return name.endsWith(".xml") || name.endsWith(".rels");
}

const SHAPE = /<p:sp><p:nvSpPr>(?:(?!<\/p:sp>)[\s\S])*<\/p:sp>/g;

function withShapes(xml: string, shapes: string): string {
  return xml.replace(SHAPE, (shape) =>
    shape.includes(`name="${DRAWING_MARK}"`) ? shapes : shape,
  );
}

// The library names one face for every script.
function withFaces(xml: string): string {
  return xml
    .replaceAll('<a:ea typeface="+mj-lt"', '<a:ea typeface="+mj-ea"')
    .replaceAll('<a:cs typeface="+mj-lt"', '<a:cs typeface="+mj-cs"');
}

const NOTES =
  /(<p:ph type="body"[^>]*\/>[\s\S]*?<a:lstStyle\/>)[\s\S]*?(<\/p:txBody>)/;

function withNotes(xml: string, lines: readonly string[]): string {
  const paragraphs = lines
    .map((line) =>
      line === ""
        ? "<a:p/>"
        : `<a:p><a:r><a:rPr lang="${languageOf(line)}" dirty="0"/><a:t>${escapeXml(line)}</a:t></a:r></a:p>`,
    )
    .join("");
  return xml.replace(
    NOTES,
    (_, before: string, after: string) =>
      before + (paragraphs || "<a:p/>") + after,
  );
}

/** The name of the first file in a folder that a part is related to. */
function targetOf(
  files: ReadonlyMap<string, FileContent>,
  relations: string,
  folder: string,
): string {
  const text = files.get(relations);
  const found =
    typeof text === "string"
      ? new RegExp(`Target="[^"]*/${folder}/([^"/]+)"`).exec(text)?.[1]
      : undefined;
  if (!found) throw new Error(`${relations} names nothing in ${folder}`);
  return found;
}
