import { useId, useRef, useState } from "react";
import {
  SNIPPETS,
  writePlainText,
  writeSnippet,
  type Shared,
  type SnippetKind,
} from "@/lib/export/share/write-snippet";
import type { share } from "@/lib/messages/en/share";
import {
  embedAddress,
  fileAddress,
  type SharedView,
} from "@/lib/view/share-addresses";
import { PICTURE_LANGUAGES } from "@/lib/view/picture-params";
import { Choice } from "@/components/ui/choice";
import { copyRichText, copyText } from "@/components/ui/copy";
import { CopyButton } from "@/components/ui/copy-button";
import { EmbedPreview } from "./embed-preview";
import { LookSettings, PartSettings, type Look } from "./look-settings";
import type { ShareTarget } from "./share-target";
import { useFrameHeight } from "./use-frame-height";
import { useViewAbout } from "./use-view-about";

interface EmbedPanelProps {
  readonly view: SharedView;
  readonly target: ShareTarget;
  /** The words of the page's language. */
  readonly words: typeof share;
}

const THEMES = ["auto", "light", "dark"] as const;
const WIDTHS = [320, 480, 640, 800, 1000, 1280];
/** Pixels of a picture's side to one of the page, so that it is sharp. */
const IMAGE_SCALE = 2;

/** The text to paste for a view in another place, with its settings and a preview. */
export function EmbedPanel({ view, target, words }: EmbedPanelProps) {
  const [kind, setKind] = useState<SnippetKind>("iframe");
  const [look, setLook] = useState<Look>({
    ...{ theme: "auto", lang: words.locale, width: null, scale: 1 },
    ...{ pin: null, hide: [] },
  });
  const frame = useRef<HTMLIFrameElement>(null);
  const { height } = useFrameHeight(frame);
  const about = useViewAbout(view, look);
  const { width, ...rest } = look;
  const embed = embedAddress(view, { ...rest, width: null });
  const shared: Shared = {
    title: about?.title ?? target.title,
    caption: about?.caption ?? "",
    embed,
    image: fileAddress(view, "png", { ...look, scale: IMAGE_SCALE }),
    live:
      look.lang === words.locale ? target.live : (about?.live ?? target.live),
    loader: `${view.site}/embed.js`,
    width,
    height,
  };
  const { settings, embed: text } = words;
  return (
    <div className="grid gap-x-6 gap-y-5 md:grid-cols-[minmax(0,1fr)_15rem]">
      <div className="grid min-w-0 content-start gap-4">
        <Choice
          label={text.form}
          value={kind}
          options={SNIPPETS.map((each) => [each, text.kinds[each]])}
          onChoose={setKind}
        />
        <Snippet kind={kind} shared={shared} words={words} />
        <EmbedPreview
          {...{ frame, width, height, words }}
          address={embed}
          title={shared.title}
        />
      </div>
      <LookSettings
        {...{ look, words }}
        version={target.version}
        themes={THEMES}
        languages={PICTURE_LANGUAGES}
        widths={WIDTHS}
        anyWidth={settings.fluid}
        onLook={setLook}
      >
        <PartSettings look={look} words={words} onLook={setLook} />
      </LookSettings>
    </div>
  );
}

interface SnippetProps {
  readonly kind: SnippetKind;
  readonly shared: Shared;
  /** The words of the page's language. */
  readonly words: typeof share;
}

/** A snippet with its button; rich text is shown as it will stand in the document. */
function Snippet({ kind, shared, words }: SnippetProps) {
  const id = useId();
  const { copied, working, copyFailed: failed, embed } = words;
  const code = writeSnippet(kind, shared);
  const rich = kind === "office";
  const copy = rich
    ? () => copyRichText({ html: code, text: writePlainText(shared) })
    : () => copyText(code);
  return (
    <div className="grid gap-2">
      <label htmlFor={id} className="text-sm font-semibold">
        {embed.code}
      </label>
      <textarea
        id={id}
        readOnly
        rows={5}
        spellCheck={false}
        value={rich ? writePlainText(shared) : code}
        onFocus={(event) => event.target.select()}
        className="border-edge bg-tint w-full resize-y rounded-md border p-2 font-mono text-xs break-all"
      />
      <p className="text-muted text-sm">{embed.hints[kind]}</p>
      <CopyButton
        main
        label={rich ? embed.copyRich : words.copy}
        words={{ copied, working, failed }}
        onCopy={copy}
      />
    </div>
  );
}
