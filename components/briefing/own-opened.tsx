import { useMemo, useState, type ReactNode } from "react";
import { makePresentPayload } from "@/components/present/make-present-payload";
import type { PresentPayload } from "@/components/present/present-payload";
import type { ownLost } from "@/lib/messages/en/own-lost";
import type { Messages } from "@/lib/messages/messages";
import type { Briefing } from "@/lib/view/briefing/briefing";
import { localePath } from "@/lib/view/language-path";
import { readBriefing } from "@/lib/view/briefing/read-briefing";
import { LostBriefing } from "./lost-briefing";
import { openBriefing, type NotOpened, type Opened } from "./open-briefing";
import { ownParts, type OwnPayload } from "./own-parts";
import { useCorpus } from "./use-corpus";
import { useHash } from "./use-hash";

export interface OwnOpenedProps {
  /** What any briefing may need of the record. */
  readonly payload: OwnPayload;
  readonly messages: Messages;
  /** Why nothing is opened. */
  readonly lost: typeof ownLost;
  /** Shows what was opened, filled and as it was read; `address` leads to a page under the same hash. */
  readonly show: (
    payload: PresentPayload,
    address: (path: string) => string,
    briefing: Briefing,
  ) => ReactNode;
}

/** Opens the briefing that the page's hash names, and fills it in the browser; nothing until the browser has been asked. */
export function OwnOpened(props: OwnOpenedProps) {
  const hash = useHash();
  return hash === null ? null : <Opening key={hash} {...props} hash={hash} />;
}

type OpeningProps = OwnOpenedProps & { readonly hash: string };

function Opening(props: OpeningProps) {
  const { hash, messages, lost } = props;
  const { locale } = messages;
  const [opened] = useState(() => openStage(hash, locale));
  return "lost" in opened ? (
    <main id="main">
      <LostBriefing {...{ opened, locale }} words={lost} />
    </main>
  ) : (
    <Filled {...props} opened={opened} />
  );
}

/** What a hash opens, if there is a scene in it. */
function openStage(hash: string, locale: "en" | "zh"): Opened | NotOpened {
  const opened = openBriefing(hash, [], locale);
  if ("lost" in opened) return opened;
  const { briefing } = readBriefing(opened.text, "");
  return briefing && briefing.scenes.length > 0
    ? opened
    : { lost: "unreadable", name: hash };
}

function Filled(props: OpeningProps & { readonly opened: Opened }) {
  const { hash, payload, messages, opened, show } = props;
  const { text, name } = opened;
  const { locale } = messages;
  const corpus = useCorpus(/\bq=/.test(text));
  const filled = useMemo(() => {
    if (corpus === null) return null;
    const { briefing } = readBriefing(text, stageName(name, hash));
    const parts = ownParts(payload, messages, corpus);
    return (
      briefing && {
        briefing,
        payload: makePresentPayload(briefing, parts, locale),
      }
    );
  }, [text, name, hash, payload, messages, corpus, locale]);
  if (!filled) return null;
  const address = (path: string) => `${localePath(path, locale)}#${hash}`;
  return show(filled.payload, address, filled.briefing);
}

/** What the windows on a briefing know it by; no other briefing has it, shipped ones included. */
function stageName(name: string | null, hash: string): string {
  return name === null
    ? `sent-${hash.length}-${hash.slice(-16)}`
    : `own-${name}`;
}
