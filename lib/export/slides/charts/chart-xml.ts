import { PALETTE, type Ink } from "../../../theme/palette";
import { escapeXml } from "../../feed/escape-xml";
import { axesXml } from "./axes-xml";
import { seriesColumn } from "./chart-workbook";
import type { NativeChart, NativeSeries } from "./native-chart";
import { textXml } from "./text-xml";

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
/** Sizes of text, points: a slide of 13⅓ inches is read from the last row. */
const SIZE = { text: 16, title: 16, label: 18 } as const;
/** Where the plot of lines stands in the chart, shares of it: the names of the lines are right of it. */
const LINE_PLOT = { x: 0.08, y: 0.12, w: 0.7, h: 0.76 } as const;

/** A chart part of a package (DrawingML charts, in the order of its schema); its numbers are those of its workbook, relation `rId1`. */
export function chartXml(chart: NativeChart): string {
  const columns = chart.series.filter(({ mark }) => mark === "column");
  const lines = chart.series.filter(({ mark }) => mark !== "column");
  const plots = [
    columns.length > 0 ? barPlot(chart, columns) : "",
    lines.length > 0 ? linePlot(chart, lines) : "",
  ].join("");
  const legend = chart.stacked
    ? `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${textXml(SIZE.text, "muted")}</c:legend>`
    : "";
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea>${layoutXml(lines.length > 0)}${plots}${axesXml(chart, SIZE.text)}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(SIZE.text, "muted")}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}

function titleXml(text: string): string {
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="l"><a:defRPr sz="${SIZE.title * 100}" b="0"/></a:pPr><a:r><a:rPr sz="${SIZE.title * 100}" b="0">${fillXml("muted")}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function layoutXml(lines: boolean): string {
  if (!lines) return "<c:layout/>";
  const { x, y, w, h } = LINE_PLOT;
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${x}"/><c:y val="${y}"/><c:w val="${w}"/><c:h val="${h}"/></c:manualLayout></c:layout>`;
}

function barPlot(chart: NativeChart, drawn: readonly NativeSeries[]): string {
  const bars = chart.kind === "bars";
  const series = drawn.map((one) => {
    const points = chart.marked
      .map(
        (at) =>
          `<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fillXml("ink")}</c:spPr></c:dPt>`,
      )
      .join("");
    const labels = bars ? valueLabels(one) : "";
    return `<c:ser>${headXml(chart, one)}<c:spPr>${fillXml(one.ink)}</c:spPr><c:invertIfNegative val="0"/>${points}${labels}${dataXml(chart, one)}</c:ser>`;
  });
  const overlap = chart.stacked ? '<c:overlap val="100"/>' : "";
  return `<c:barChart><c:barDir val="${bars ? "bar" : "col"}"/><c:grouping val="${chart.stacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>${series.join("")}<c:gapWidth val="${bars ? 35 : 25}"/>${overlap}<c:axId val="1"/><c:axId val="2"/></c:barChart>`;
}

function linePlot(chart: NativeChart, drawn: readonly NativeSeries[]): string {
  const series = drawn.map((one) => {
    const named = chart.series.length > 1;
    return `<c:ser>${headXml(chart, one)}${strokeXml(one)}${endLabel(one, named)}${dataXml(chart, one)}<c:smooth val="0"/></c:ser>`;
  });
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join("")}<c:marker val="1"/><c:axId val="1"/><c:axId val="2"/></c:lineChart>`;
}

function strokeXml({ mark, ink }: NativeSeries): string {
  if (mark === "dots")
    return `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="7"/><c:spPr>${fillXml(ink)}<a:ln><a:noFill/></a:ln></c:spPr></c:marker>`;
  const dash = mark === "dashed" ? '<a:prstDash val="sysDash"/>' : "";
  return `<c:spPr><a:ln w="34925" cap="rnd">${fillXml(ink)}${dash}<a:round/></a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>`;
}

const SHOWN =
  '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>';
const HIDDEN =
  '<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';

// As many digits as tell the bars apart.
function valueLabels({ values }: NativeSeries): string {
  const most = Math.max(...values.map((value) => value ?? 0));
  const format = most >= 100 ? "#,##0" : "0.0";
  return `<c:dLbls><c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>${textXml(SIZE.text, "ink")}<c:dLblPos val="outEnd"/>${SHOWN}<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
}

/** The last value of a line stands at its end, and its name where there are several. */
function endLabel({ values, ink }: NativeSeries, named: boolean): string {
  const last = values.findLastIndex((value) => value !== null);
  const label = `<c:dLbl><c:idx val="${last}"/><c:numFmt formatCode="#,##0" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>${textXml(SIZE.label, ink, true)}<c:dLblPos val="r"/>${SHOWN}<c:showSerName val="${named ? 1 : 0}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/><c:separator>\n</c:separator></c:dLbl>`;
  return `<c:dLbls>${label}${HIDDEN}</c:dLbls>`;
}

function headXml({ series }: NativeChart, one: NativeSeries): string {
  const at = series.indexOf(one);
  return `<c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:strRef><c:f>Sheet1!$${seriesColumn(at)}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(one.name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
}

function dataXml({ categories, series }: NativeChart, one: NativeSeries) {
  const column = seriesColumn(series.indexOf(one));
  const last = categories.length + 1;
  const names = categories
    .map((name, at) => `<c:pt idx="${at}"><c:v>${escapeXml(name)}</c:v></c:pt>`)
    .join("");
  const numbers = one.values
    .map((value, at) =>
      value === null ? "" : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`,
    )
    .join("");
  return `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${last}</c:f><c:strCache><c:ptCount val="${categories.length}"/>${names}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${last}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${categories.length}"/>${numbers}</c:numCache></c:numRef></c:val>`;
}

function fillXml(ink: Ink): string {
  return `<a:solidFill><a:srgbClr val="${PALETTE[ink][0].slice(1).toUpperCase()}"/></a:solidFill>`;
}
