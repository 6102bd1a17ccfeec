import { pageFrame, type ScenePage } from "@/lib/describe/briefing/scene-page";
import { STAGE } from "@/lib/layout/scene/scene-frame";
import type { SlideWords } from "@/lib/messages/slides-for";
import { ScenePicture } from "./scene-picture";
import { drawScene } from "./scene-sheet";
import type { SheetInput } from "./sheet-input";

interface SceneSvgProps extends SheetInput {
  /** The scene or step. */
  readonly page: ScenePage;
  /** Scenes of the briefing. */
  readonly count: number;
  /** The words of slides in the same language. */
  readonly slides: SlideWords;
}

/** A scene or step as a drawing of a page, as wide as its room. */
export function SceneSvg(props: SceneSvgProps) {
  const { page, record, palette, words } = props;
  const box = pageFrame(page).drawing;
  const sheet = box && drawScene(page, box, { record, palette, words });
  const { title } = page.scene;
  return (
    <svg
      className="scene-picture"
      viewBox={`0 0 ${STAGE.width} ${STAGE.height}`}
      role="group"
      aria-label={title.first}
      data-scene={page.scene.id}
      data-step={page.step}
    >
      <ScenePicture {...props} sheet={sheet} />
    </svg>
  );
}
