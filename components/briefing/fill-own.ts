import { makePresentPayload } from "@/components/present/make-present-payload";
import type { PresentPayload } from "@/components/present/present-payload";
import type { Messages } from "@/lib/messages/messages";
import type { Briefing } from "@/lib/view/briefing/briefing";
import { loadCorpus } from "./load-corpus";
import { ownParts, type OwnPayload } from "./own-parts";

/** Fills a briefing of the reader's own as its stage would. */
export async function fillOwn(
  briefing: Briefing,
  payload: OwnPayload,
  messages: Messages,
): Promise<PresentPayload> {
  const searches = /\bq=/.test(JSON.stringify(briefing.scenes));
  const corpus = searches ? await loadCorpus().catch(() => []) : [];
  const parts = ownParts(payload, messages, corpus);
  return makePresentPayload(briefing, parts, messages.locale);
}
