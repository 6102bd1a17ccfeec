import { useEffect, useRef, useState, type ReactNode } from "react";
import type { briefingEditor } from "@/lib/messages/en/briefing-editor";
import { localePath } from "@/lib/view/language-path";
import { EditorDesk } from "./editor-desk";
import type { EditorPayload } from "./editor-payload";
import type { EditorWords } from "./editor-words";
import { openBriefing, type NotOpened } from "./open-briefing";
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
  const { hash, payload, messages, words } = props;
  const [opened] = useState(() =>
    openBriefing(hash, payload.shipped, words.locale),
  );
  const [parts] = useState(() => ownParts(payload, messages, []));
  if ("lost" in opened) return <Lost opened={opened} words={words} />;
  return <EditorDesk {...props} opened={opened} record={parts.filling} />;
}

interface LostProps {
  readonly opened: NotOpened;
  readonly words: typeof briefingEditor;
}

function Lost({ opened: { lost, name }, words }: LostProps) {
  const said = words.lost[lost];
  return (
    <div className="grid justify-items-start gap-4">
      <h1 className="font-serif text-3xl">{words.heading}</h1>
      <p className="max-w-prose">
        {typeof said === "string" ? said : said(name)}
      </p>
      <p className="flex flex-wrap gap-3">
        <a
          className="tool min-h-9 px-4 text-sm"
          href={localePath("/present", words.locale)}
        >
          {words.all}
        </a>
        <a className="tool min-h-9 px-4 text-sm" href="#new">
          {words.lost.create}
        </a>
      </p>
    </div>
  );
}
