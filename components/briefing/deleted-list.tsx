import type { ownBriefings } from "@/lib/messages/en/own-briefings";
import type { OwnText } from "@/lib/view/briefing/own-store";
import { ownTitle } from "./own-item";

interface DeletedListProps {
  readonly deleted: readonly OwnText[];
  readonly words: typeof ownBriefings;
  /** Called with the name of what is to come back. */
  readonly onRestore: (name: string) => void;
  /** Called with the name of what is to go for good. */
  readonly onForget: (name: string) => void;
}

/** What was deleted and can be had back; nothing where there is none. */
export function DeletedList(props: DeletedListProps) {
  const { deleted, words, onRestore, onForget } = props;
  if (deleted.length === 0) return null;
  return (
    <details className="text-sm">
      <summary className="min-h-7 cursor-pointer">
        {words.deleted} ({deleted.length})
      </summary>
      <p className="text-muted mt-1">{words.deletedHint}</p>
      <ul className="mt-2 grid gap-2">
        {deleted.map((one) => {
          const title = ownTitle(one, words);
          return (
            <li key={one.name} className="flex flex-wrap items-center gap-2">
              <span className="min-w-48">{title}</span>
              <button
                type="button"
                className="tool px-3"
                aria-label={words.of(words.restore, title)}
                onClick={() => onRestore(one.name)}
              >
                {words.restore}
              </button>
              <button
                type="button"
                className="tool px-3"
                aria-label={words.of(words.forget, title)}
                onClick={() => onForget(one.name)}
              >
                {words.forget}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
