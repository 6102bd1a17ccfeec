import type { ViewState } from "../../model/view-state";
import type { FilledBriefing, FilledScene, Said } from "./filled-briefing";

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

/** The pages of a briefing: one for each scene, and one for each step where those are asked for. */
export function scenePages(
  { scenes }: Pick<FilledBriefing, "scenes">,
  eachStep: boolean,
): ScenePage[] {
  return scenes.flatMap((scene) => {
    const first = { scene, step: 0, view: scene.view, lit: [], line: null };
    const steps = scene.steps.map(({ view, lit, text }, at) => ({
      ...{ scene, step: at + 1, view, lit, line: text },
    }));
    return eachStep ? [first, ...steps] : [first];
  });
}
