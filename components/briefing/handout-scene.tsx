import { BlockText } from "@/components/ui/block-text";
import { ChartTableView } from "@/components/ui/chart-table";
import type {
  FilledScene,
  Said,
} from "@/lib/describe/briefing/filled-briefing";
import { sceneSteps } from "@/lib/describe/briefing/scene-page";
import type { ChartTable } from "@/lib/describe/charts/chart-description";
import { otherLocale } from "@/lib/describe/pick-text";
import { documentLinks } from "@/lib/export/scene/scene-documents";
import type { SlideWords } from "@/lib/messages/slides-for";
import type { Locale } from "@/lib/model/bilingual";
import { liveHref } from "@/lib/view/picture-href";
import { drawScene } from "./scene-sheet";
import type { SceneSheet, SheetInput } from "./sheet-input";

interface HandoutSceneProps extends SheetInput {
  readonly scene: FilledScene;
  /** The words of slides in the language of the page. */
  readonly slides: SlideWords;
}

/** Room of a drawing on paper, stage pixels: the width of the stage, lower. */
const BOX = { x: 0, y: 0, width: 1100, height: 520 };
/** Rows of a table that paper has room for; longer ones are left to the live view. */
const MOST_ROWS = 40;

/** A scene in a document: title, drawing, words, what its steps say, tables and sources. */
export function HandoutScene(props: HandoutSceneProps) {
  const { scene, slides, ...input } = props;
  const [page] = sceneSteps(scene);
  const sheet = drawScene(page, BOX, input);
  return (
    <section>
      <h2>
        {scene.number}. {scene.title.first}
      </h2>
      <Second said={scene.title} className="muted" />
      {sheet && <HandoutDrawing {...{ sheet }} />}
      <SceneText scene={scene} slides={slides} />
      <StepLines scene={scene} slides={slides} />
      {sheet && <Tables {...props} sheet={sheet} />}
      <Documents {...props} sheet={sheet} />
    </section>
  );
}

function Second({ said, className }: { said: Said; className: string }) {
  return (
    said.second !== null && (
      <p className={className} lang={tag(otherLocale(said.lang))}>
        {said.second}
      </p>
    )
  );
}

function tag(locale: Locale): string {
  return locale === "zh" ? "zh-CN" : "en";
}

function HandoutDrawing({ sheet }: { sheet: SceneSheet }) {
  const { drawing, size, sheetText, about } = sheet;
  // A drawing that is not wide would take a whole sheet of paper.
  const scale = Math.min(BOX.width / size.width, BOX.height / size.height);
  const width = (100 * size.width * scale) / BOX.width;
  return (
    <figure>
      <div
        className="scene-sheet"
        style={{
          maxWidth: `${Math.round(width)}%`,
          ...(sheetText !== null && {
            ["--sheet-text" as string]: `${sheetText}px`,
          }),
        }}
      >
        {drawing}
      </div>
      <figcaption className="muted small">{about.title}</figcaption>
    </figure>
  );
}

function SceneText({
  scene,
  slides,
}: Pick<HandoutSceneProps, "scene" | "slides">) {
  const { figure, quote, text } = scene;
  return (
    <div className="words">
      {figure && (
        <div>
          <p>
            <strong>{figure.value}</strong> {figure.label.first}
          </p>
          <Second said={figure.label} className="muted" />
        </div>
      )}
      {quote && (
        <blockquote>
          <p>{quote.text.first}</p>
          <Second said={quote.text} className="muted" />
          <p className="muted small">{slides.quote(quote.by.first)}</p>
          <Second said={quote.by} className="muted small" />
        </blockquote>
      )}
      {text.first.length > 0 && (
        <BlockText blocks={text.first} lang={text.lang} />
      )}
      {text.second && (
        <div className="muted">
          <BlockText blocks={text.second} lang={otherLocale(text.lang)} />
        </div>
      )}
    </div>
  );
}

function StepLines({
  scene,
  slides,
}: Pick<HandoutSceneProps, "scene" | "slides">) {
  const lines = scene.steps.flatMap(({ text }) => text ?? []);
  return (
    lines.length > 0 && (
      <>
        <h3>{slides.steps}</h3>
        <ol>
          {lines.map((line, at) => (
            <li key={at}>
              {line.first}
              <Second said={line} className="muted" />
            </li>
          ))}
        </ol>
      </>
    )
  );
}

type SheetProps = HandoutSceneProps & { readonly sheet: SceneSheet };

function Tables({ scene, sheet, slides, words, record }: SheetProps) {
  const messages = words.charts();
  const { chart, view } = scene;
  return (
    <div className="tables">
      {sheet.about.tables.map(shortened).map((table) =>
        table.rows.length <= MOST_ROWS ? (
          <ChartTableView
            key={table.caption}
            {...{ table, messages }}
            label={`${scene.number}. ${table.caption}`}
          />
        ) : (
          <p key={table.caption} className="muted small">
            {slides.long(table.caption, slides.rows(table.rows.length))}{" "}
            {chart && (
              <a href={record.site + liveHref(chart, view, messages.locale)}>
                {slides.live}
              </a>
            )}
          </p>
        ),
      )}
    </div>
  );
}

/** Of a long table the rows that the view singles out, where there are such. */
function shortened(table: ChartTable): ChartTable {
  const marked = table.rows.filter((row) => row.marked);
  return table.rows.length > MOST_ROWS && marked.length > 0
    ? { ...table, rows: marked }
    : table;
}

function Documents(
  props: HandoutSceneProps & { readonly sheet: SceneSheet | null },
) {
  const { scene, sheet, slides, words } = props;
  const listed = documentLinks(
    { scene, drawing: sheet },
    { messages: words.charts(), words: slides },
  );
  const about = sheet?.about;
  if (listed.length === 0 && !about) return null;
  return (
    <>
      <h3>{slides.sources}</h3>
      {about && (
        <p className="muted small">
          {[...about.notes, about.source.text, about.asOf]
            .filter((part) => part !== "")
            .join(slides.space)}
        </p>
      )}
      <ol className="small">
        {listed.map(({ name, url }) => (
          <li key={`${name} ${url}`}>
            {name}{" "}
            {url && (
              <a href={url} rel="external noreferrer">
                {url}
              </a>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
