import { useEffect, useRef, type ReactNode } from "react";
import type { PresentWords } from "@/lib/messages/present-for";

interface StageHelpProps {
  open: boolean;
  onClose: () => void;
  words: PresentWords;
  /** Links to the briefing as files. */
  downloads?: ReactNode;
}

/** The keys of the stage, and what else the briefing can be had as. */
export function StageHelp(props: StageHelpProps) {
  const { open, onClose, words, downloads } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (open && !element?.open) element?.showModal();
    if (!open && element?.open) element.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="stage-keys"
      className="border-edge bg-card text-ink m-auto w-[min(46rem,92vw)] rounded-lg border p-6 backdrop:bg-black/40"
      onClose={onClose}
    >
      <h2 id="stage-keys" className="font-serif text-2xl">
        {words.helpTitle}
      </h2>
      <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-6 gap-y-1 text-lg">
        {words.keys.map(([keys, does]) => (
          <div key={keys} className="contents">
            <dt className="font-semibold">{keys}</dt>
            <dd className="text-muted">{does}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4">{words.touch}</p>
      {downloads && <div className="mt-4">{downloads}</div>}
      <button
        type="button"
        className="tool mt-4 min-h-11 px-5"
        onClick={onClose}
      >
        {words.close}
      </button>
    </dialog>
  );
}
