import { useEffect, useRef, useState, type ReactNode } from "react";
import { EditorDesk } from "./editor-desk";
import type { EditorPayload } from "./editor-payload";
import type { EditorWords } from "./editor-words";
import { LostBriefing } from "./lost-briefing";
import { openBriefing } from "./open-briefing";
import { ownParts } from "./own-parts";
import { useHash } from "./use-hash";

interface BriefingEditorProps extends EditorWords {
  readonly payload: EditorPayload;
  /** What a reader without script is told. */
  readonly children: ReactNode;
}

/** The editor of whatever briefing the page's address names; nothing until the browser has been asked. */
export function BriefingEditor(props: BriefingEditorProps) {
  const hash = useHash();
  const main = useRef<HTMLElement>(null);
  useEffect(() => main.current?.setAttribute("data-hydrated", ""), []);
  return (
    <main
      ref={main}
      id="main"
      className="mx-auto w-full max-w-[1880px] px-4 py-6 sm:px-6"
    >
      {hash !== null && <Opening key={hash} {...props} hash={hash} />}
      {props.children}
    </main>
  );
}

function Opening(props: BriefingEditorProps & { readonly hash: string }) {
  const { hash, payload, messages, words, lost } = props;
  const [opened] = useState(() =>
    openBriefing(hash, payload.shipped, words.locale),
  );
  const [parts] = useState(() => ownParts(payload, messages, []));
  if ("lost" in opened)
    return <LostBriefing {...{ opened }} locale={words.locale} words={lost} />;
  return <EditorDesk {...props} opened={opened} record={parts.filling} />;
}
