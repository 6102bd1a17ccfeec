import type { OfflineWords } from "@/lib/messages/offline-for";

interface ElsewhereProps {
  /** The address of the page that is not in this file. */
  readonly address: string;
  readonly words: OfflineWords;
  readonly onClose: () => void;
}

/** Says where on the site the page is that somebody wanted to open. */
export function Elsewhere({ address, words, onClose }: ElsewhereProps) {
  return (
    <p
      role="status"
      className="border-edge bg-card text-ink fixed inset-x-0 bottom-4 z-50 mx-auto flex w-fit max-w-[90vw] flex-wrap items-center gap-x-3 gap-y-1 rounded-lg border px-4 py-2 text-base shadow-lg"
    >
      <span>{words.elsewhere}</span>
      <a
        className="[overflow-wrap:anywhere] underline"
        href={address}
        target="_blank"
        rel="noopener noreferrer"
      >
        {address}
      </a>
      <button type="button" className="tool min-h-9 px-3" onClick={onClose}>
        {words.close}
      </button>
    </p>
  );
}
