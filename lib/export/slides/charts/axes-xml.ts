import { PALETTE, type Ink } from "../../../theme/palette";
import type { NativeChart } from "./native-chart";
import { textXml } from "./text-xml";

/** Years that fit below a chart. */
const MOST_YEARS = 9;

/** The two axes of a chart, 1 of its categories and 2 of its values; `points` is the size of their text. */
export function axesXml(
  { kind, categories }: NativeChart,
  points: number,
): string {
  const bars = kind === "bars";
  const skip = bars ? 1 : Math.ceil(categories.length / MOST_YEARS);
  const every = skip <= 2 ? skip : Math.ceil(skip / 5) * 5;
  const text = textXml(points, "muted");
  const category = `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${bars ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/><c:axPos val="${bars ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${lineXml("edge")}</c:spPr>${text}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="${every}"/><c:tickMarkSkip val="${every}"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
  const grid = bars
    ? ""
    : `<c:majorGridlines><c:spPr>${lineXml("line")}</c:spPr></c:majorGridlines>`;
  const value = `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="${bars ? 1 : 0}"/><c:axPos val="${bars ? "t" : "l"}"/>${grid}<c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${text}<c:crossAx val="1"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;
  return category + value;
}

function lineXml(ink: Ink): string {
  return `<a:ln w="9525"><a:solidFill><a:srgbClr val="${PALETTE[ink][0].slice(1).toUpperCase()}"/></a:solidFill></a:ln>`;
}
