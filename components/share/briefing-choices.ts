import type { share } from "@/lib/messages/en/share";
import type { Briefing } from "@/lib/view/briefing/briefing";
import {
  takesStep,
  type AddedPlace,
  type AddedView,
} from "@/lib/view/briefing/add-view";
import { openDraft } from "@/lib/view/briefing/draft";
import type { OwnTexts } from "@/lib/view/briefing/own-store";

type Words = (typeof share)["briefing"];

/** One of the reader's own briefings to put a view into. */
export interface BriefingChoice {
  readonly name: string;
  readonly label: string;
  /** The text that is kept. */
  readonly text: string;
  readonly briefing: Briefing;
}

/** Stands for a briefing that begins with the view; no briefing has such a name. */
export const NEW_BRIEFING = "";

/** The reader's own briefings that can take a view; not those whose text has something that would be lost. */
export function briefingChoices(
  { kept }: OwnTexts,
  words: Words,
): readonly BriefingChoice[] {
  return kept.flatMap(({ name, text }) => {
    const draft = openDraft(text, name);
    if (draft.form !== "scenes") return [];
    const { briefing } = draft;
    const { en, zh } = briefing.title;
    const label = en || zh || words.untitled;
    return [{ name, label, text, briefing }];
  });
}

/** Where in a briefing a view can go, and what each place is called. */
export function placeChoices(
  briefing: Briefing | null,
  view: AddedView,
  words: Words,
): readonly (readonly [string, string])[] {
  const scenes = (briefing?.scenes ?? []).map((scene, index) => {
    const { en, zh } = scene.title;
    const first = view.locale === "zh" ? zh || en : en || zh;
    const named = words.named(index + 1, first || words.untitledScene);
    return { scene, index, named };
  });
  return [
    ["scene", words.scene],
    ...scenes
      .filter(({ scene }) => takesStep(scene, view))
      .map(({ index, named }) => [`step-${index}`, words.step(named)] as const),
    ...scenes.map(
      ({ index, named }) => [`view-${index}`, words.view(named)] as const,
    ),
  ];
}

/** The place that a value of `placeChoices` stands for. */
export function readPlace(value: string): AddedPlace {
  const [as, index] = value.split("-");
  return as === "view" || as === "step"
    ? { as, scene: Number(index) }
    : { as: "scene" };
}
