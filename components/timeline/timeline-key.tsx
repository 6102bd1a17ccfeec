import type { ReactElement } from "react";
import type { Messages } from "@/lib/messages/messages";
import { EVENT_KINDS } from "@/lib/model/record";
import type { Palette } from "@/lib/theme/palette";
import { SoftEdges, softFill } from "./soft-edges";

/** A word of the key and the figure it explains, `width` pixels wide about a line 12 pixels below its top. */
interface KeyFigure {
  readonly label: string;
  readonly width: number;
  readonly figure: ReactElement;
}

interface KeyRequest {
  /** Whether the colours of kinds are to be explained, because lanes are made by something else. */
  readonly kinds: boolean;
  /** Whether events that the filters leave out are drawn faint. */
  readonly leftOut: boolean;
  readonly messages: Messages;
  readonly palette: Palette;
}

const FADES = [
  { ink: "muted", ends: "both" },
  { ink: "muted", ends: "end" },
] as const;

/** What is drawn as what, for a timeline that has no page around it. */
export function timelineKey(request: KeyRequest): KeyFigure[] {
  const { kinds, leftOut, messages, palette } = request;
  const words = messages.timeline;
  const dot = (label: string, r: number, fill: string) => ({
    ...{ label, width: 10 },
    figure: <circle cx={5} cy={12} r={r} fill={fill} />,
  });
  const bar = (label: string, fill: string, stroke?: string) => ({
    ...{ label, width: 22 },
    figure: (
      <rect
        {...{ x: 1, y: 8, width: 20, height: 8, rx: 4, fill, stroke }}
        strokeDasharray={stroke && "3 2"}
      />
    ),
  });
  const soft = softFill("muted", "both");
  return [
    ...(kinds
      ? EVENT_KINDS.map((kind) =>
          dot(messages.names.kindOne[kind], 4.5, palette[kind]),
        )
      : []),
    dot(words.legendDay, 4.5, palette.muted),
    bar(words.legendSpan, palette.muted),
    bar(words.legendMonth, soft),
    bar(words.legendAbout, soft, palette.muted),
    bar(words.legendOpen, softFill("muted", "end")),
    ...(leftOut ? [dot(words.legendContext, 3, palette.faint)] : []),
  ];
}

/** The fades of the key. */
export function KeyFades({ palette }: { readonly palette: Palette }) {
  return <SoftEdges fades={FADES} palette={palette} />;
}
