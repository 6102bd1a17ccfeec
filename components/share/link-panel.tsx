import { useId, useSyncExternalStore } from "react";
import type { share } from "@/lib/messages/en/share";
import { copyText } from "@/components/ui/copy";
import { CopyButton } from "@/components/ui/copy-button";
import { QrCode } from "./qr-code";
import type { ShareTarget } from "./share-target";

interface LinkPanelProps {
  readonly target: ShareTarget;
  /** The words of the page's language. */
  readonly words: typeof share;
}

/** The address of a view or page: to copy, to send, to scan. */
export function LinkPanel({ target, words }: LinkPanelProps) {
  const id = useId();
  const { live, title, view } = target;
  const { link, copied, working } = words;
  const canSend = useSyncExternalStore(never, hasShare, () => false);
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\n${live}`)}`;
  return (
    <div className="grid gap-6 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="grid content-start gap-3">
        <label htmlFor={id} className="text-sm font-semibold">
          {view ? link.label : link.pageLabel}
        </label>
        <textarea
          id={id}
          readOnly
          rows={3}
          value={live}
          onFocus={(event) => event.target.select()}
          className="border-edge bg-tint w-full resize-none rounded-md border p-2 text-sm break-all"
        />
        <p className="text-muted text-sm">{link.hint}</p>
        <div className="flex flex-wrap items-start gap-2">
          <CopyButton
            main
            label={words.copy}
            words={{ copied, working, failed: words.copyFailed }}
            onCopy={() => copyText(live)}
          />
          {canSend && (
            <button
              type="button"
              className="tool min-h-9 px-3 text-sm"
              // A reader who thinks better of it has done nothing wrong.
              onClick={() =>
                void navigator.share({ title, url: live }).catch(() => {})
              }
            >
              {link.send}
            </button>
          )}
          <a className="tool min-h-9 px-3 text-sm" href={mail}>
            {link.mail}
          </a>
        </div>
      </div>
      <QrCode address={live} words={words} />
    </div>
  );
}

function never() {
  return () => {};
}

function hasShare(): boolean {
  return "share" in navigator;
}
