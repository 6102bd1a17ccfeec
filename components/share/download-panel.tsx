import { useState, type ReactNode } from "react";
import { writeTables } from "@/lib/export/share/write-tables";
import type { share } from "@/lib/messages/en/share";
import {
  embedAddress,
  fileAddress,
  type SharedView,
} from "@/lib/view/share-addresses";
import { Choice } from "@/components/ui/choice";
import { copyPicture, copyRichText } from "@/components/ui/copy";
import { CopyButton } from "@/components/ui/copy-button";
import { LookSettings, type Look } from "./look-settings";
import { printEmbed } from "./print-embed";
import { useViewAbout } from "./use-view-about";

interface DownloadPanelProps {
  readonly view: SharedView;
  /** The words of the page's language. */
  readonly words: typeof share;
}

const THEMES = ["light", "dark"] as const;
const LANGUAGES = ["en", "zh"] as const;
const WIDTHS = [480, 800, 1200, 1600];
const FORMATS = ["png", "svg", "csv", "json", "zip"] as const;
const SCALES = ["1", "2", "3"] as const;

/** A view as files, on the clipboard and on paper. */
export function DownloadPanel({ view, words }: DownloadPanelProps) {
  const { download, settings } = words;
  const [look, setLook] = useState<Look>({
    ...{ theme: "light", lang: words.locale, width: null, scale: 2 },
    ...{ pin: null, hide: [] },
  });
  return (
    <div className="grid gap-x-6 gap-y-5 md:grid-cols-[minmax(0,1fr)_15rem]">
      <div className="grid content-start gap-5">
        <Files {...{ view, look, words }} />
        <Clipboard view={view} look={look} words={words} />
        <Block heading={download.paper}>
          <button
            type="button"
            className="tool min-h-9 justify-self-start px-3 text-sm"
            onClick={() =>
              printEmbed(embedAddress(view, { ...look, scale: 1 }))
            }
          >
            {download.print}
          </button>
        </Block>
      </div>
      <LookSettings
        {...{ look, words }}
        themes={THEMES}
        languages={LANGUAGES}
        widths={WIDTHS}
        anyWidth={settings.ownWidth}
        onLook={setLook}
      >
        <Choice
          label={download.scale}
          value={`${look.scale}`}
          options={SCALES.map((scale) => [scale, download.scales[scale]])}
          onChoose={(scale) =>
            setLook({ ...look, scale: Number(scale) as Look["scale"] })
          }
        />
      </LookSettings>
    </div>
  );
}

interface LookedProps extends DownloadPanelProps {
  readonly look: Look;
}

function Files({ view, look, words }: LookedProps) {
  const { download } = words;
  return (
    <Block heading={download.files}>
      <ul className="grid gap-1">
        {FORMATS.map((format) => (
          <li key={format} className="flex flex-wrap items-baseline gap-x-2">
            <a
              className="inline-flex min-h-7 items-center underline"
              href={fileAddress(view, format, { ...look, download: true })}
              download=""
            >
              {download.formats[format]}
            </a>
            <span className="text-muted text-sm">{download.hints[format]}</span>
          </li>
        ))}
      </ul>
    </Block>
  );
}

function Clipboard({ view, look, words }: LookedProps) {
  const { download, working, copied } = words;
  const about = useViewAbout(view, look);
  return (
    <Block heading={download.clipboard}>
      <CopyButton
        label={download.copyPicture}
        words={{ working, copied, failed: words.pictureFailed }}
        onCopy={() => copyPicture(fileAddress(view, "png", look))}
      />
      {about && about.tables.length > 0 && (
        <CopyButton
          label={download.copyTable}
          words={{ working, copied, failed: words.copyFailed }}
          onCopy={() => copyRichText(writeTables(about))}
        />
      )}
    </Block>
  );
}

interface BlockProps {
  readonly heading: string;
  readonly children: ReactNode;
}

/** A group of ways to take something along. */
export function Block({ heading, children }: BlockProps) {
  return (
    <section className="grid content-start justify-items-start gap-2">
      <h3 className="text-sm font-semibold">{heading}</h3>
      {children}
    </section>
  );
}
