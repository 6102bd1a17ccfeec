import type { MouseEvent } from "react";
import { describePairsMatrix } from "@/lib/describe/charts/pairs-matrix";
import { layoutPairsMatrix } from "@/lib/layout/charts/pairs-matrix";
import type {
  PlacedCell,
  PlacedHead,
  PlacedMatrix,
} from "@/lib/layout/charts/pairs-matrix";
import type { PairsMessages } from "@/lib/messages/page-messages";
import { chooseCell } from "@/lib/select/charts/choose-cell";
import { countPairsMatrix } from "@/lib/select/charts/count-pairs-matrix";
import { viewHref } from "@/lib/view/format-view";
import { isPlainClick } from "@/components/ui/is-plain-click";
import { defineChart } from "./define-chart";
import type { DrawingProps } from "./define-chart";
import { MatrixCellMark } from "./matrix-cell";
import { MatrixHeadMark } from "./matrix-head";
import { MatrixKey } from "./matrix-key";
import type { MatrixLink } from "./matrix-link";
import { useRovingGrid } from "./use-roving-grid";
import { useScrollToLit } from "./use-scroll-to-lit";

/** Documented ties by US state and Chinese province-level unit, each cell and header a filter. */
export const pairsMatrixChart = defineChart({
  name: "pairs-matrix",
  wide: true,
  select: countPairsMatrix,
  describe: describePairsMatrix,
  place: layoutPairsMatrix,
  Drawing: PairsMatrixDrawing,
});

/** Headers and cells are sheets of their own, so that headers stay in sight where the matrix scrolls. */
function PairsMatrixDrawing(props: Drawn) {
  const { placed, messages, palette } = props;
  const { body, rowHeads, columnHeads, states, provinces, cells } = placed;
  const { grid, focusOf } = useRovingGrid(
    [...provinces, ...states, ...cells],
    cells.find(({ chosen }) => chosen) ?? cells[0],
  );
  useScrollToLit(
    grid,
    cells.filter(({ lit }) => lit),
    { width: rowHeads, height: columnHeads },
    props.view.places.join(),
  );
  const hrefOf = linksOf(props);
  const linkFor: LinkOf = (item, ends) => ({
    ...focusOf(item),
    ...hrefOf(ends),
  });
  return (
    <>
      <MatrixKey messages={messages} palette={palette} />
      <div
        ref={grid}
        role="group"
        aria-label={messages.pairsCharts.matrix.label}
        className="border-line mx-auto grid max-h-[36rem] w-fit max-w-full overflow-auto overscroll-contain border text-[12.5px] print:max-h-none print:[zoom:0.62] print:overflow-visible print:border-0"
        style={{
          gridTemplateColumns: `${rowHeads}px ${body.width}px`,
          scrollPadding: `${columnHeads + 4}px 4px 4px ${rowHeads + 4}px`,
        }}
      >
        <div className="bg-card sticky top-0 left-0 z-20 print:static" />
        <svg
          width={body.width}
          height={columnHeads}
          className="bg-card sticky top-0 z-10 print:static"
        >
          <Heads
            {...props}
            side="province"
            heads={provinces}
            linkOf={linkFor}
          />
        </svg>
        <svg
          width={rowHeads}
          height={body.height}
          className="bg-card sticky left-0 z-10 print:static"
        >
          <Heads {...props} side="state" heads={states} linkOf={linkFor} />
        </svg>
        <svg width={body.width} height={body.height}>
          <desc>{props.about.description}</desc>
          <MatrixLines placed={placed} stroke={palette.line} />
          <Cells {...props} linkOf={linkFor} />
        </svg>
      </div>
    </>
  );
}

export type Drawn = DrawingProps<PlacedMatrix, PairsMessages>;

interface Ends {
  readonly state?: string;
  readonly province?: string;
}

type LinkOf = (item: PlacedHead | PlacedCell, ends: Ends) => MatrixLink;

/** The headers of one side. */
export function Heads({
  side,
  heads,
  linkOf,
  ...rest
}: Pick<Drawn, "placed" | "messages" | "palette"> & {
  readonly side: "state" | "province";
  readonly heads: readonly PlacedHead[];
  readonly linkOf: LinkOf;
}) {
  const { placed, messages, palette } = rest;
  return heads.map((head) => (
    <MatrixHeadMark
      key={head.key}
      {...{ head, side, placed, messages, palette }}
      link={linkOf(head, { [side]: head.id })}
    />
  ));
}

/** The cells of the ties at hand. */
export function Cells({
  placed,
  messages,
  palette,
  linkOf,
}: Drawn & { readonly linkOf: LinkOf }) {
  return placed.cells.map((cell) => (
    <MatrixCellMark
      key={cell.key}
      {...{ cell, messages, palette }}
      size={placed.cell}
      link={linkOf(cell, { state: cell.state, province: cell.province })}
    />
  ));
}

/** What makes a link of a cell or header, and shows its view in place once the page is interactive. */
export function linksOf({ placed, view, go }: Drawn) {
  const heads = {
    states: placed.states.map(({ id }) => id),
    provinces: placed.provinces.map(({ id }) => id),
  };
  const { onView } = go;
  return (cell: Ends) => {
    const next = chooseCell(view, cell, heads);
    return {
      href: viewHref(go.path, next),
      onClick: (event: MouseEvent) => {
        if (!onView || !isPlainClick(event)) return;
        event.preventDefault();
        onView(next);
      },
    };
  };
}

/** A quiet line under each row, so that the eye finds back to the state. */
export function MatrixLines({
  placed: { states, body, cell },
  stroke,
}: {
  readonly placed: PlacedMatrix;
  readonly stroke: string;
}) {
  return (
    <path
      d={states
        .map(({ y }) => `M0,${y + cell.height - 0.5}h${body.width}`)
        .join("")}
      stroke={stroke}
      aria-hidden="true"
    />
  );
}
