import type { ComponentType } from "react";
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
export interface DrawingProps<Placed> extends Pick<ChartProps, "view" | "go"> {
  readonly placed: Placed;
  readonly about: DrawingWords;
  /** The words of the drawing's language. */
  readonly messages: Messages;
  readonly palette: Palette;
}

/** A chart by its steps: what it takes from the record, what it says of that, where it puts it and how it draws it. */
interface ChartDefinition<Selected, Placed> {
  readonly name: ChartName;
  readonly select: (data: ChartData, scope: ChartScope) => Selected;
  readonly describe: (
    selected: Selected,
    scope: ChartScope,
    data: ChartData,
    messages: Messages,
  ) => ChartDescription;
  /** A choice that the chart offers. */
  readonly choose?: (
    selected: Selected,
    messages: Messages,
    data: ChartData,
  ) => ChartChoice;
  readonly place: (selected: Selected, messages: Messages) => Placed;
  readonly Drawing: ComponentType<DrawingProps<Placed>>;
}

/** A chart as the page shows it, in its frame. */
export interface DefinedChart {
  readonly name: ChartName;
  readonly Chart: ComponentType<ChartProps>;
}

/** Makes a chart of its steps. */
export function defineChart<Selected, Placed>({
  name,
  select,
  describe,
  choose,
  place,
  Drawing,
}: ChartDefinition<Selected, Placed>): DefinedChart {
  function Chart({ data, scope, messages, view, go, reportLink }: ChartProps) {
    const selected = select(data, scope);
    const about = describe(selected, scope, data, messages);
    return (
      <ChartFrame
        name={name}
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
