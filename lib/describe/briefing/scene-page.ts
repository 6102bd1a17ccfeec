import { sceneFrame, type SceneFrame } from "../../layout/scene/scene-frame";
import type { ViewState } from "../../model/view-state";
import type { FilledBriefing, FilledScene, Said } from "./filled-briefing";
import { sceneShape } from "./scene-shape";

/** A scene, or one of its steps, as it stands on a page or a slide of its own. */
export interface ScenePage {
  readonly scene: FilledScene;
  /** 0 for the scene's first picture, then its steps. */
  readonly step: number;
  /** What is drawn. */
  readonly view: ViewState;
  /** Ids of the events that are lit. */
  readonly lit: readonly string[];
  /** What the step says. */
  readonly line: Said | null;
}

/** A scene as its first page, then each of its steps as one. */
export function sceneSteps(scene: FilledScene): [ScenePage, ...ScenePage[]] {
  const first = { scene, step: 0, view: scene.view, lit: [], line: null };
  const steps = scene.steps.map(({ view, lit, text }, at) => ({
    ...{ scene, step: at + 1, view, lit, line: text },
  }));
  return [first, ...steps];
}

/** The pages of a briefing: one for each scene, and one for each step where those are asked for. */
export function scenePages(
  { scenes }: Pick<FilledBriefing, "scenes">,
  eachStep: boolean,
): ScenePage[] {
  return scenes.flatMap((scene) => {
    const pages = sceneSteps(scene);
    return eachStep ? pages : [pages[0]];
  });
}

/** Where the parts of a page stand; without its steps a scene keeps no room for what they say. */
export function pageFrame({ scene, step, line }: ScenePage): SceneFrame {
  return sceneFrame({
    ...sceneShape(scene),
    steps: step > 0 && line !== null,
  });
}
