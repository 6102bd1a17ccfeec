import type { share } from "@/lib/messages/en/share";
import { Block } from "./download-panel";

interface PagePanelProps {
  /** The words of the page's language. */
  readonly words: typeof share;
}

/** The page on paper, and the record that it stands on. */
export function PagePanel({ words }: PagePanelProps) {
  const { download } = words;
  return (
    <div className="grid gap-5">
      <Block heading={download.paper}>
        <button
          type="button"
          className="tool min-h-9 px-3 text-sm"
          // Paper leaves out dialogs: what is printed is the page behind it.
          onClick={() => print()}
        >
          {download.printPage}
        </button>
      </Block>
      <Block heading={download.record}>
        <a
          className="inline-flex min-h-7 items-center underline"
          href="/data/record.zip"
          download=""
        >
          {download.recordZip}
        </a>
      </Block>
    </div>
  );
}
