import { useRef } from "react";
import { qrPath } from "@/lib/export/share/qr-path";
import type { share } from "@/lib/messages/en/share";

interface QrCodeProps {
  /** The address that it holds. */
  readonly address: string;
  /** The words of the page's language. */
  readonly words: typeof share;
}

/** The QR code of an address, small, and large for a room. */
export function QrCode({ address, words }: QrCodeProps) {
  const large = useRef<HTMLDialogElement>(null);
  const code = qrPath(address);
  const { link } = words;
  if (!code) return <p className="text-muted text-sm">{link.tooLong}</p>;
  const drawing = (
    // Black on white in every theme: a camera reads nothing else.
    <svg
      viewBox={`0 0 ${code.side} ${code.side}`}
      role="img"
      aria-label={link.qr}
      className="size-full forced-color-adjust-none"
      shapeRendering="crispEdges"
    >
      <rect width={code.side} height={code.side} fill="#fff" />
      <path d={code.path} fill="#000" />
    </svg>
  );
  return (
    <div className="grid justify-items-start gap-2">
      <div className="size-40">{drawing}</div>
      <p className="text-muted text-sm">{link.qrHint}</p>
      <button
        type="button"
        className="tool px-3 text-sm"
        onClick={() => large.current?.showModal()}
      >
        {link.enlarge}
      </button>
      <dialog
        ref={large}
        aria-label={link.qr}
        className="m-0 h-dvh max-h-none w-screen max-w-none border-0 bg-white p-4 text-black"
      >
        <div className="grid h-full grid-rows-[minmax(0,1fr)_auto_auto] justify-items-center gap-3">
          <div className="aspect-square h-full max-w-full">{drawing}</div>
          <p className="max-w-full text-center text-xl break-all">{address}</p>
          <button
            type="button"
            className="min-h-10 cursor-pointer rounded-md border border-black px-6"
            onClick={() => large.current?.close()}
          >
            {words.close}
          </button>
        </div>
      </dialog>
    </div>
  );
}
