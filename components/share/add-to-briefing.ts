import { ownChanged, ownKeep } from "@/components/view/own-keep";
import type { share } from "@/lib/messages/en/share";
import type { Briefing } from "@/lib/view/briefing/briefing";
import {
  addView,
  type AddedPlace,
  type AddedView,
} from "@/lib/view/briefing/add-view";
import { sentHash } from "@/lib/view/briefing/briefing-hash";
import { NO_WORDS } from "@/lib/view/briefing/edit-briefing";
import { addOwn, saveOwn } from "@/lib/view/briefing/own-store";
import { writeBriefing } from "@/lib/view/briefing/write-briefing";
import type { BriefingChoice } from "./briefing-choices";

/** What became of a view that was to be put into a briefing. */
export interface AddedTo {
  /** The briefing that has it; null where it could not be kept. */
  readonly name: string | null;
  /** What to tell the reader. */
  readonly said: string;
  /** The hash under which the editor opens it. */
  readonly hash: string;
}

/** Puts a view into one of the reader's own briefings, or begins one with it (null); what cannot be kept stands in the hash. */
export function addToBriefing(
  chosen: BriefingChoice | null,
  view: AddedView,
  place: AddedPlace,
  words: (typeof share)["briefing"],
): AddedTo {
  const briefing = chosen?.briefing ?? beginBriefing(view);
  const text = writeBriefing(addView(briefing, view, place));
  const refused = { name: null, hash: sentHash(text) };
  const { texts, lasting } = ownKeep();
  if (!lasting) return { ...refused, said: words.blocked };
  try {
    const { name } = chosen
      ? saveOwn(texts, { name: chosen.name, text }, chosen.text)
      : { name: addOwn(texts, "", text) };
    ownChanged();
    const label = chosen?.label ?? words.untitled;
    return { name, hash: name, said: words.added(label) };
  } catch {
    return { ...refused, said: words.full };
  }
}

function beginBriefing({ locale }: AddedView): Briefing {
  return {
    ...{ name: "", title: NO_WORDS, language: locale },
    ...{ minutes: null, scenes: [] },
  };
}
