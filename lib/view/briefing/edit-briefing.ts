import type { Bilingual } from "../../model/bilingual";
import type { Briefing, Scene, Step } from "./briefing";
import { freeName } from "./free-name";

/** No words in either language. */
export const NO_WORDS: Bilingual = { en: "", zh: "" };

const EMPTY_SCENE: Omit<Scene, "id"> = {
  title: NO_WORDS,
  chart: null,
  query: "",
  figure: null,
  quote: null,
  text: NO_WORDS,
  notes: NO_WORDS,
  steps: [],
};

/** A list with the item at `from` taken out and put in at `to`; both are kept within it. */
export function moveItem<T>(
  items: readonly T[],
  from: number,
  to: number,
): readonly T[] {
  const item = items[from];
  if (item === undefined) return items;
  const rest = items.filter((_, index) => index !== from);
  const at = Math.min(Math.max(to, 0), rest.length);
  return [...rest.slice(0, at), item, ...rest.slice(at)];
}

/** A briefing with a scene put in at an index, under an id of its own. */
export function insertScene(
  briefing: Briefing,
  scene: Partial<Scene>,
  at: number,
): Briefing {
  const ids = new Set(briefing.scenes.map(({ id }) => id));
  const made = {
    ...EMPTY_SCENE,
    ...scene,
    id: freeName(scene.id ?? scene.title?.en ?? "", "scene", ids),
  };
  const { scenes } = briefing;
  return {
    ...briefing,
    scenes: [...scenes.slice(0, at), made, ...scenes.slice(at)],
  };
}

/** A briefing with the scene at an index standing there twice. */
export function duplicateScene(briefing: Briefing, index: number): Briefing {
  const scene = briefing.scenes[index];
  return scene ? insertScene(briefing, scene, index + 1) : briefing;
}

/** A briefing without the scene at an index. */
export function removeScene(briefing: Briefing, index: number): Briefing {
  return {
    ...briefing,
    scenes: briefing.scenes.filter((_, other) => other !== index),
  };
}

/** A briefing with the scene at an index moved to another. */
export function moveScene(
  briefing: Briefing,
  from: number,
  to: number,
): Briefing {
  return { ...briefing, scenes: moveItem(briefing.scenes, from, to) };
}

/** A briefing with parts of the scene at an index replaced. */
export function changeScene(
  briefing: Briefing,
  index: number,
  change: Partial<Scene>,
): Briefing {
  return {
    ...briefing,
    scenes: briefing.scenes.map((scene, other) =>
      other === index ? { ...scene, ...change } : scene,
    ),
  };
}

/** The steps of a scene with parts of one replaced. */
export function changeStep(
  steps: readonly Step[],
  index: number,
  change: Partial<Step>,
): readonly Step[] {
  return steps.map((step, other) =>
    other === index ? { ...step, ...change } : step,
  );
}
