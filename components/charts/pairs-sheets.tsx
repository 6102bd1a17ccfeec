import type { ChartSize } from "@/lib/layout/charts/plot";
import { cutMatrix, legibleRoom } from "@/lib/layout/charts/stage-cut";
import type { PairsMessages } from "@/lib/messages/page-messages";
import type { PairsData } from "@/lib/select/charts/pairs-data";
import { arcStroke } from "./arc-stroke";
import type { ChartName } from "./chart-props";
import type { DrawingProps } from "./define-chart";
import { Sample } from "./matrix-key";
import { MapMarks, pairsMapChart, type NamedMap } from "./pairs-map";
import {
  Cells,
  Heads,
  linksOf,
  MatrixLines,
  pairsMatrixChart,
  type Drawn,
} from "./pairs-matrix";
import { keySheet, withSheet, type Sheet, type SheetedChart } from "./sheet";

/** The charts of pairs that a page draws in parts, as one piece. */
export const PAIRS_SHEETS: Partial<
  Record<ChartName, SheetedChart<PairsData, PairsMessages>>
> = {
  "pairs-matrix": withSheet(pairsMatrixChart, matrixSheet),
  "pairs-map": withSheet(pairsMapChart, mapSheet),
};

const MATRIX_TEXT = 12.5;

/** Room for the key and the line that says how many more rows and columns there are, pixels. */
const MATRIX_ABOVE = 90;
const MORE = 24;

function matrixSheet(
  whole: Drawn,
  _width: number,
  stage: ChartSize | null,
): Sheet {
  if (!stage) return drawMatrix(whole, "");
  const placed = cutMatrix(whole.placed, legibleRoom(stage), MATRIX_ABOVE);
  const all = whole.placed;
  const more = whole.messages.charts.moreRows(
    all.states.length - placed.states.length,
    all.provinces.length - placed.provinces.length,
  );
  return drawMatrix({ ...whole, placed }, more);
}

function drawMatrix(props: Drawn, more: string): Sheet {
  const { placed, palette } = props;
  const { body, rowHeads, columnHeads, states, provinces } = placed;
  const width = rowHeads + body.width;
  const key = matrixKey(props, width);
  const foot = key.height + columnHeads + body.height;
  const hrefOf = linksOf(props);
  const linkOf: Parameters<typeof Cells>[0]["linkOf"] = (item, ends) => ({
    "data-cell": item.key,
    ...hrefOf(ends),
  });
  return {
    size: { width, height: foot + (more === "" ? 0 : MORE) },
    leastText: MATRIX_TEXT,
    content: (
      <g fontSize={MATRIX_TEXT}>
        {key.content}
        <g transform={`translate(${rowHeads},${key.height})`}>
          <Heads {...props} side="province" heads={provinces} linkOf={linkOf} />
        </g>
        <g transform={`translate(0,${key.height + columnHeads})`}>
          <Heads {...props} side="state" heads={states} linkOf={linkOf} />
          <g transform={`translate(${rowHeads},0)`}>
            <MatrixLines placed={placed} stroke={palette.line} />
            <Cells {...props} linkOf={linkOf} />
          </g>
        </g>
        {more !== "" && (
          <text y={foot + 17} fill={palette.muted}>
            {more}
          </text>
        )}
      </g>
    ),
  };
}

function matrixKey({ messages, palette }: Drawn, width: number) {
  const words = messages.pairsCharts.matrix;
  return keySheet(
    [
      {
        figure: <Sample sister={2} beside={0} palette={palette} />,
        width: 32,
        label: words.keySister,
      },
      {
        figure: <Sample sister={0} beside={1} palette={palette} />,
        width: 32,
        label: words.keyBeside,
      },
    ],
    width,
    { text: MATRIX_TEXT, fill: palette.muted },
  );
}

function mapSheet(
  { placed, messages, palette }: DrawingProps<NamedMap, PairsMessages>,
  width: number,
): Sheet {
  const { size } = placed;
  const leastText = 5.5;
  const text = Math.max(leastText, (12.5 * size.width) / width);
  const key = keySheet(
    (["sister", "beside", "over"] as const).map((kind) => ({
      figure: (
        <path
          d="M0,3H20"
          transform={`scale(${text / 7})translate(0,${(12 * 7) / text - 3})`}
          {...arcStroke(kind, palette)}
          strokeWidth={0.9}
        />
      ),
      width: (20 * text) / 7,
      label: messages.pairsCharts.kinds[kind],
    })),
    size.width,
    { text, fill: palette.muted },
  );
  return {
    size: { width: size.width, height: size.height + key.height },
    leastText,
    content: (
      <>
        {key.content}
        <svg
          y={key.height}
          width={size.width}
          height={size.height}
          className="sheet"
          fontSize={text}
        >
          <MapMarks {...{ placed, messages, palette }} />
        </svg>
      </>
    ),
  };
}
