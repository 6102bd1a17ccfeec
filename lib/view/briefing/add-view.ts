import type { Bilingual, Locale } from "../../model/bilingual";
import type { ViewName } from "../view-names";
import type { Briefing, Scene } from "./briefing";
import { diffQuery } from "./diff-query";
import { changeScene, insertScene, NO_WORDS } from "./edit-briefing";

/** A view on its way into a briefing. */
export interface AddedView {
  readonly chart: ViewName;
  /** In the grammar of addresses, without the question mark. */
  readonly query: string;
  /** A line about it in one language; blank for none. */
  readonly title: string;
  readonly locale: Locale;
}

/** Where a view goes: a new scene at the end, the view of a scene, or the next step of one, by its index. */
export type AddedPlace =
  | { readonly as: "scene" }
  | { readonly as: "view" | "step"; readonly scene: number };

/** A briefing with a view put in. */
export function addView(
  briefing: Briefing,
  view: AddedView,
  place: AddedPlace,
): Briefing {
  const { chart, query } = view;
  const said: Bilingual = { ...NO_WORDS, [view.locale]: view.title.trim() };
  if (place.as === "scene")
    return insertScene(
      briefing,
      { chart, query, title: said },
      briefing.scenes.length,
    );
  const scene = briefing.scenes[place.scene];
  if (!scene) return briefing;
  if (place.as === "view")
    return changeScene(briefing, place.scene, { chart, query });
  const step = { query: diffQuery(scene.query, query), lit: [], text: said };
  return changeScene(briefing, place.scene, {
    steps: [...scene.steps, step],
  });
}

/** Whether a scene can show a view as a step: steps change the view, not what is drawn. */
export function takesStep(scene: Scene, { chart }: AddedView): boolean {
  return scene.chart === chart;
}
