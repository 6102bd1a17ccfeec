import type { RefObject } from "react";
import type { share } from "@/lib/messages/en/share";

interface EmbedPreviewProps {
  readonly frame: RefObject<HTMLIFrameElement | null>;
  /** The address of the embed. */
  readonly address: string;
  readonly title: string;
  /** CSS pixels; null is as wide as its place. */
  readonly width: number | null;
  /** CSS pixels. */
  readonly height: number;
  /** The words of the page's language. */
  readonly words: typeof share;
}

/** The embed itself, in a frame as strict as the strictest host that runs scripts. */
export function EmbedPreview({
  frame,
  address,
  title,
  width,
  height,
  words,
}: EmbedPreviewProps) {
  const { preview, openAlone } = words.embed;
  return (
    <section aria-label={preview} className="min-w-0">
      <h3 className="text-sm font-semibold">{preview}</h3>
      <div
        className="border-line bg-tint mt-1 overflow-x-auto rounded-md border p-2"
        role="group"
        aria-label={preview}
        // What scrolls must take the focus to be scrolled by keyboard.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <iframe
          ref={frame}
          src={address}
          title={title}
          sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
          width={width ?? "100%"}
          height={height}
          className="block border-0"
        />
      </div>
      <a
        className="mt-2 inline-flex min-h-6 items-center text-sm underline"
        href={address}
        target="_blank"
        rel="noreferrer"
      >
        {openAlone}
      </a>
    </section>
  );
}
