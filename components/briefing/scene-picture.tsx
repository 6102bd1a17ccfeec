import { footLine } from "@/lib/export/scene/scene-documents";
import { layLines } from "@/lib/export/scene/lay-lines";
import { layScene, type LaidLine } from "@/lib/export/scene/lay-scene";
import { pageFrame, type ScenePage } from "@/lib/describe/briefing/scene-page";
import { STAGE, type SceneFrame } from "@/lib/layout/scene/scene-frame";
import type { SlideWords } from "@/lib/messages/slides-for";
import type { Palette } from "@/lib/theme/palette";
import type { Run } from "@/lib/view/briefing/blocks";
import type { SceneSheet, SheetInput } from "./sheet-input";

interface ScenePictureProps extends SheetInput {
  /** The scene or step. */
  readonly page: ScenePage;
  /** Its drawing; null for words alone. */
  readonly sheet: SceneSheet | null;
  /** Scenes of the briefing. */
  readonly count: number;
  /** The words of slides in the same language. */
  readonly slides: SlideWords;
}

/** Faces of titles; Chinese characters come from the system where no face of ours has them. */
const SERIF = {
  en: "'Source Serif 4', Georgia, 'Times New Roman', serif",
  zh: "'Source Serif 4', 'Noto Serif SC', 'Songti SC', SimSun, 'Noto Sans SC', serif",
} as const;
const FOOT = { size: 15, leading: 19 } as const;

/** A scene or step as the inside of an `<svg>` of 1280 by 720: the same on paper, in a picture and beside an editor. */
export function ScenePicture(props: ScenePictureProps) {
  const { page, sheet, palette, record, words } = props;
  const frame = pageFrame(page);
  const serif = SERIF[words.charts().locale];
  return (
    <>
      <rect {...STAGE} fill={palette.card} />
      {layScene(page, record.metrics).map((line, at) => (
        <TextLine key={at} {...{ line, palette, serif }} />
      ))}
      {sheet && frame.drawing && <Drawing {...{ sheet }} box={frame.drawing} />}
      <Foot {...props} foot={frame.foot} />
    </>
  );
}

interface TextLineProps {
  readonly line: LaidLine;
  readonly palette: Palette;
  /** The faces of titles. */
  readonly serif: string;
}

function TextLine({ line, palette, serif }: TextLineProps) {
  const { x, y, size, face, bold, ink, runs } = line;
  const chinese = runs.some(({ text }) => /[\u4e00-\u9fff]/.test(text));
  return (
    <text
      {...{ x, y }}
      lang={chinese ? "zh-CN" : undefined}
      fontSize={size}
      fontFamily={face === "serif" ? serif : undefined}
      fontWeight={bold ? 600 : undefined}
      fill={palette[ink]}
    >
      {runs.map((run, at) => (
        <RunText key={at} run={run} palette={palette} />
      ))}
    </text>
  );
}

function RunText({ run, palette }: { run: Run; palette: Palette }) {
  const { text, strong, emphasis, href } = run;
  const span = (
    <tspan
      fontWeight={strong ? 600 : undefined}
      fontStyle={emphasis ? "italic" : undefined}
      fill={href ? palette.focus : undefined}
    >
      {text}
    </tspan>
  );
  return href ? <a href={href}>{span}</a> : span;
}

interface DrawingProps {
  readonly sheet: SceneSheet;
  /** Its room on the stage. */
  readonly box: NonNullable<SceneFrame["drawing"]>;
}

function Drawing({ sheet, box }: DrawingProps) {
  const { size, drawing, sheetText } = sheet;
  const scale = Math.min(box.width / size.width, box.height / size.height);
  const [width, height] = [size.width * scale, size.height * scale];
  return (
    <svg
      className="scene-sheet"
      x={box.x + (box.width - width) / 2}
      y={box.y + (box.height - height) / 2}
      {...{ width, height }}
      overflow="visible"
      style={
        sheetText === null
          ? undefined
          : { ["--sheet-text" as string]: `${sheetText}px` }
      }
    >
      {drawing}
    </svg>
  );
}

type FootProps = ScenePictureProps & { readonly foot: SceneFrame["foot"] };

function Foot({
  page,
  sheet,
  count,
  slides,
  words,
  palette,
  record,
  foot,
}: FootProps) {
  const messages = words.charts();
  const { before, documents, left } = footLine(
    { scene: page.scene, drawing: sheet },
    { messages, words: slides },
  );
  const listed: Run[] = documents.flatMap(({ name, url }, at) => [
    ...(at > 0 ? [{ text: slides.separator }] : []),
    { text: name, ...(url && { href: url }) },
  ]);
  const head = listed.length > 0 ? slides.sources + slides.colon : "";
  const runs: Run[] = [
    { text: [before, head].filter((part) => part !== "").join(slides.space) },
    ...listed,
    ...(left > 0 ? [{ text: slides.separator + slides.others(left) }] : []),
  ];
  const lines = layLines(runs, {
    ...{ width: foot.width - 110, fontSize: FOOT.size, most: 2 },
    metrics: record.metrics,
  });
  return (
    <g fill={palette.muted} fontSize={FOOT.size}>
      {lines.map((line, at) => (
        <text key={at} x={foot.x} y={foot.y + 12 + at * FOOT.leading}>
          {line.map((run, index) => (
            <RunText key={index} {...{ run, palette }} />
          ))}
        </text>
      ))}
      <text x={foot.x + foot.width} y={foot.y + 12} textAnchor="end">
        {slides.number(page.scene.number, count)}
      </text>
    </g>
  );
}
