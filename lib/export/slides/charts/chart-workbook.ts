import { zipFiles } from "../../../data/zip-files";
import { escapeXml } from "../../feed/escape-xml";
import type { NativeChart } from "./native-chart";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The column of a sheet that holds a series (from 0): categories stand in A. */
export function seriesColumn(series: number): string {
  return String.fromCharCode("B".charCodeAt(0) + series);
}

/** The workbook (.xlsx) behind a chart, which opens when somebody edits its data; the same for the same chart and day. */
export function chartWorkbook(
  { categories, series }: NativeChart,
  day: string,
): Uint8Array<ArrayBuffer> {
  const rows = [
    [
      textCell("A1", ""),
      ...series.map(({ name }, at) => textCell(`${seriesColumn(at)}1`, name)),
    ],
    ...categories.map((category, row) => [
      textCell(`A${row + 2}`, category),
      ...series.map(({ values }, at) =>
        numberCell(`${seriesColumn(at)}${row + 2}`, values[row] ?? null),
      ),
    ]),
  ];
  const sheet = rows
    .map((cells, row) => `<row r="${row + 1}">${cells.join("")}</row>`)
    .join("");
  const files = new Map([
    [
      "[Content_Types].xml",
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/></Types>`,
    ],
    ["_rels/.rels", relationXml("officeDocument", "xl/workbook.xml")],
    [
      "xl/workbook.xml",
      `${HEAD}<workbook xmlns="${SHEETS}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      relationXml("worksheet", "worksheets/sheet1.xml"),
    ],
    [
      "xl/worksheets/sheet1.xml",
      `${HEAD}<worksheet xmlns="${SHEETS}"><sheetData>${sheet}</sheetData></worksheet>`,
    ],
  ]);
  return zipFiles(files, day);
}

function relationXml(type: string, target: string): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
}

function textCell(at: string, text: string): string {
  return `<c r="${at}" t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`;
}

function numberCell(at: string, value: number | null): string {
  return value === null ? "" : `<c r="${at}"><v>${value}</v></c>`;
}
