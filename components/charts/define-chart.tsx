import type { ComponentType, ReactElement, ReactNode } from "react";
import type {
  ChartChoice,
  ChartDescription,
} from "@/lib/describe/charts/chart-description";
import type { ChartMessages } from "@/lib/messages/chart-messages";
import type { ChartData } from "@/lib/select/charts/chart-data";
import type { TimeAxis } from "@/lib/layout/charts/time-axis";
import {
  withoutPeriod,
  type ChartScope,
} from "@/lib/select/charts/chart-scope";
import { withWindow } from "@/lib/view/time-window";
import { pagePalette } from "@/lib/theme/palette";
import type { Palette } from "@/lib/theme/palette";
import { ChartFrame } from "./chart-frame";
import type { ChartName, ChartProps } from "./chart-props";
import type { DrawingWords } from "./chart-svg";
import { TimeBrush } from "./time-brush";
import { TimeShade } from "./time-shade";

/** What the drawing of a chart is given. */
export interface DrawingProps<
  Placed,
  Words extends ChartMessages = ChartMessages,
> extends Pick<ChartProps, "view" | "go"> {
  readonly placed: Placed;
  readonly about: DrawingWords;
  /** The words of the drawing's language. */
  readonly messages: Words;
  readonly palette: Palette;
}

/** A chart by its steps: what it takes from the record, what it says of that, where it puts it and how it draws it. */
interface ChartDefinition<Data, Words extends ChartMessages, Selected, Placed> {
  readonly name: ChartName;
  readonly select: (data: Data, scope: ChartScope) => Selected;
  readonly describe: (
    selected: Selected,
    scope: ChartScope,
    data: Data,
    messages: Words,
  ) => ChartDescription;
  /** A choice that the chart offers. */
  readonly choose?: (
    selected: Selected,
    messages: Words,
    data: Data,
  ) => ChartChoice;
  /** `selected` is what it draws, with an axis of time that of all years; `period` what is in the page's period. */
  readonly place: (
    selected: Selected,
    messages: Words,
    period: Selected,
  ) => Placed;
  /** Whether its card takes the whole width of the page. */
  readonly wide?: boolean;
  /** The axis of time of a drawing over all years; the page's period is then its brush, not its frame. */
  readonly time?: (placed: Placed) => TimeAxis;
  readonly Drawing: ComponentType<DrawingProps<Placed, Words>>;
}

/** A chart drawn, without its frame. */
export interface DrawnChart<Placed = unknown> {
  /** What it says in words; `empty` only where the drawing is. */
  readonly about: ChartDescription;
  readonly choice: ChartChoice | undefined;
  readonly placed: Placed;
  /** Its axis of time, where the page's period is a brush on it. */
  readonly time: TimeAxis | undefined;
  readonly drawing: ReactElement;
}

/** A chart as the page shows it, in its frame. */
export interface DefinedChart<
  Data = ChartData,
  Words extends ChartMessages = ChartMessages,
  Placed = unknown,
> {
  readonly name: ChartName;
  /** Draws it alone, for the page and for pictures. */
  readonly draw: (
    props: ChartProps<Data, Words>,
    palette: Palette,
  ) => DrawnChart<Placed>;
  /** A function, so that a chart that asks for less fits a page that has more. */
  readonly Chart: (props: ChartProps<Data, Words>) => ReactNode;
}

/** Makes a chart of its steps. */
export function defineChart<
  Selected,
  Placed,
  Data = ChartData,
  Words extends ChartMessages = ChartMessages,
>({
  name,
  select,
  describe,
  choose,
  place,
  wide,
  time,
  Drawing,
}: ChartDefinition<Data, Words, Selected, Placed>): DefinedChart<
  Data,
  Words,
  Placed
> {
  function draw(
    { data, scope, messages, view, go }: ChartProps<Data, Words>,
    palette: Palette,
    words: SayDrawing = wordsAlone,
  ): DrawnChart<Placed> {
    const selected = select(data, scope);
    const about = describe(selected, scope, data, messages);
    const years = time && withoutPeriod(scope);
    const all = years ? select(data, years) : selected;
    const empty =
      about.empty && (!years || describe(all, years, data, messages).empty);
    const placed = place(all, messages, selected);
    const given = { placed, messages, view, go, palette };
    return {
      about: { ...about, empty },
      choice: choose?.(selected, messages, data),
      placed,
      time: time?.(placed),
      drawing: <Drawing {...given} about={words(about, messages)} />,
    };
  }
  function Chart(props: ChartProps<Data, Words>) {
    const { scope, messages, view, go, reportLink } = props;
    const {
      about,
      choice,
      time: axis,
      drawing,
    } = draw(props, pagePalette, wordsOnPage);
    return (
      <ChartFrame
        {...{ name, messages, view, go, reportLink, wide, about, choice }}
      >
        <PeriodBrush {...{ axis, scope, messages, view, go, drawing }} />
      </ChartFrame>
    );
  }
  return { name, draw, Chart };
}

type SayDrawing = (
  about: ChartDescription,
  messages: ChartMessages,
) => DrawingWords;

const wordsAlone: SayDrawing = ({ title, description }) => ({
  title,
  description,
});

/** On a page marks can be reached, and a table stands below. */
const wordsOnPage: SayDrawing = (
  { title, description, reach, tables },
  { charts },
) => {
  const beside =
    tables.length > 0 ? charts.allInTable(tables.length) : undefined;
  const said = [description, reach, beside].filter((part) => part);
  return { title, description: said.join(" ") };
};

interface PeriodBrushProps extends Pick<
  ChartProps,
  "scope" | "messages" | "view" | "go"
> {
  /** The axis that the period is chosen on, if the drawing has one. */
  readonly axis: TimeAxis | undefined;
  readonly drawing: ReactNode;
}

function PeriodBrush({ axis, scope, view, go, ...rest }: PeriodBrushProps) {
  const { onView } = go;
  if (!axis) return rest.drawing;
  const period = { start: scope.from, end: scope.to };
  return onView ? (
    <TimeBrush
      {...{ ...rest, axis, period }}
      onPeriod={({ start, end }) => onView(withWindow(view, start, end))}
    />
  ) : (
    <TimeShade {...{ ...rest, axis, period }} />
  );
}
