import type { ComponentType, ReactNode } from "react";
import type {
  ChartChoice,
  ChartDescription,
} from "@/lib/describe/charts/chart-description";
import type { Messages } from "@/lib/messages/messages";
import type { ChartData } from "@/lib/select/charts/chart-data";
import type { ChartScope } from "@/lib/select/charts/chart-scope";
import { pagePalette } from "@/lib/theme/palette";
import type { Palette } from "@/lib/theme/palette";
import { ChartFrame } from "./chart-frame";
import type { ChartName, ChartProps } from "./chart-props";
import type { DrawingWords } from "./chart-svg";

/** What the drawing of a chart is given. */
export interface DrawingProps<
  Placed,
  Words extends Messages = Messages,
> extends Pick<ChartProps, "view" | "go"> {
  readonly placed: Placed;
  readonly about: DrawingWords;
  /** The words of the drawing's language. */
  readonly messages: Words;
  readonly palette: Palette;
}

/** A chart by its steps: what it takes from the record, what it says of that, where it puts it and how it draws it. */
interface ChartDefinition<Data, Words extends Messages, Selected, Placed> {
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
  readonly place: (selected: Selected, messages: Words) => Placed;
  /** Whether its card takes the whole width of the page. */
  readonly wide?: boolean;
  readonly Drawing: ComponentType<DrawingProps<Placed, Words>>;
}

/** A chart as the page shows it, in its frame. */
export interface DefinedChart<
  Data = ChartData,
  Words extends Messages = Messages,
> {
  readonly name: ChartName;
  /** A function, so that a chart that asks for less fits a page that has more. */
  readonly Chart: (props: ChartProps<Data, Words>) => ReactNode;
}

/** Makes a chart of its steps. */
export function defineChart<
  Selected,
  Placed,
  Data = ChartData,
  Words extends Messages = Messages,
>({
  name,
  select,
  describe,
  choose,
  place,
  wide,
  Drawing,
}: ChartDefinition<Data, Words, Selected, Placed>): DefinedChart<Data, Words> {
  function Chart({
    data,
    scope,
    messages,
    view,
    go,
    reportLink,
  }: ChartProps<Data, Words>) {
    const selected = select(data, scope);
    const about = describe(selected, scope, data, messages);
    return (
      <ChartFrame
        name={name}
        wide={wide}
        about={about}
        choice={choose?.(selected, messages, data)}
        messages={messages}
        view={view}
        go={go}
        reportLink={reportLink}
      >
        <Drawing
          placed={place(selected, messages)}
          about={about}
          messages={messages}
          palette={pagePalette}
          view={view}
          go={go}
        />
      </ChartFrame>
    );
  }
  return { name, Chart };
}
