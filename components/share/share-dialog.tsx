import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import type { share } from "@/lib/messages/en/share";
import { readAddress } from "@/lib/view/briefing/read-address";
import { isViewName } from "@/lib/view/view-names";
import { BriefingPanel } from "./briefing-panel";
import { DownloadPanel } from "./download-panel";
import { EmbedPanel } from "./embed-panel";
import { LinkPanel } from "./link-panel";
import { PagePanel } from "./page-panel";
import { ShareTabs } from "./share-tabs";
import { shareTarget, type ShareTarget } from "./share-target";

interface ShareDialogProps {
  /** The link that was followed. */
  readonly link: HTMLAnchorElement;
  /** The version of the record that the page shows. */
  readonly version: string;
  /** Called once the dialog is closed. */
  readonly onClose: () => void;
  /** The words of the page's language. */
  readonly words: typeof share;
}

/** What can be done with a view, or with the page, elsewhere: link, embed, download; closed, it gives the focus back. */
export function ShareDialog(props: ShareDialogProps) {
  const { link, version, onClose, words } = props;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [target] = useState(() => shareTarget(link, version));
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    // Keys close a dialog by themselves; a press beside it is the pointer's way.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={dialog}
      aria-labelledby={`${id}-title`}
      className="border-edge bg-card text-ink mx-auto mt-2 mb-auto max-h-[calc(100dvh-1rem)] w-[min(64rem,100vw-1rem)] max-w-none rounded-lg border p-0 shadow-xl backdrop:bg-black/50 open:grid open:grid-rows-[auto_auto_minmax(0,1fr)] sm:mt-[5vh] sm:max-h-[90dvh]"
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current.close();
      }}
    >
      <div className="flex items-start gap-3 p-4 pb-2">
        <div className="min-w-0 grow">
          <h2 id={`${id}-title`} className="font-serif text-xl">
            {target.view ? words.title.view : words.title.page}
          </h2>
          <p className="text-muted text-sm text-pretty">{target.title}</p>
        </div>
        <button
          type="button"
          aria-label={words.close}
          title={words.close}
          className="hover:bg-tint min-h-9 min-w-9 shrink-0 cursor-pointer rounded-md text-xl"
          onClick={() => dialog.current?.close()}
        >
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <ShareTabs label={words.tabs.label} tabs={tabsOf(target, words)} />
    </dialog>
  );
}

function tabsOf(target: ShareTarget, words: typeof share) {
  const { view } = target;
  const shown = shownView(view);
  const tab = (id: keyof typeof words.tabs, panel: ReactNode) => ({
    ...{ id, panel },
    label: words.tabs[id],
  });
  return [
    tab("link", <LinkPanel target={target} words={words} />),
    view && tab("embed", <EmbedPanel {...{ view, target, words }} />),
    tab(
      "download",
      view ? (
        <DownloadPanel view={view} words={words} />
      ) : (
        <PagePanel words={words} />
      ),
    ),
    shown &&
      tab(
        "briefing",
        <BriefingPanel {...{ shown, words }} title={target.title} />,
      ),
  ].filter((one) => one !== null);
}

/** What a briefing can show of it: the view, or the one that stands for the page. */
function shownView(view: ShareTarget["view"]) {
  if (view && isViewName(view.name))
    return { chart: view.name, query: view.query };
  const addressed = readAddress(location.href);
  return addressed?.chart
    ? { chart: addressed.chart, query: addressed.query }
    : null;
}
