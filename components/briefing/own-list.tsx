import { goTo } from "@/components/ui/go-to";
import { ownKeep } from "@/components/view/own-keep";
import { useOwnTexts } from "@/components/view/use-own-texts";
import type { ownBriefings } from "@/lib/messages/en/own-briefings";
import type { OwnTexts } from "@/lib/view/briefing/own-store";
import { localePath } from "@/lib/view/language-path";
import { DeletedList } from "./deleted-list";
import { OpenFile } from "./open-file";
import { OwnItem } from "./own-item";
import { useOwnList } from "./use-own-list";

interface OwnListProps {
  /** The words of the page's language. */
  readonly words: typeof ownBriefings;
}

/** The reader's own briefings of this browser: to open, to present, to copy, to save, to delete and to have back. */
export function OwnList({ words }: OwnListProps) {
  const own = useOwnTexts();
  return own && <AskedList {...{ own, words }} />;
}

function AskedList({ own, words }: OwnListProps & { readonly own: OwnTexts }) {
  const list = useOwnList(words.full);
  const { removed, failure } = list;
  const edit = localePath("/present/edit", words.locale);
  return (
    <div className="grid gap-4">
      <p className="text-muted max-w-prose text-sm">
        {ownKeep().lasting ? words.where : words.blocked}
      </p>
      <OpenFile
        {...{ words, edit }}
        onText={(title, text) => {
          const name = list.add(title, text);
          if (name !== null) goTo(`${edit}#${name}`);
        }}
        onFailure={list.setFailure}
      />
      {failure && (
        <p role="alert" className="border-cn border-s-4 ps-3">
          {failure}
        </p>
      )}
      <p role="status" className="empty:hidden">
        {removed && (
          <>
            {words.removed(removed.title)}{" "}
            <button
              type="button"
              className="min-h-7 cursor-pointer underline"
              onClick={() => list.restore(removed.name)}
            >
              {words.undo}
            </button>
          </>
        )}
      </p>
      {own.kept.length === 0 && <p className="max-w-prose">{words.none}</p>}
      <ul className="grid gap-3" data-own-briefings="">
        {own.kept.map((one) => (
          <OwnItem
            key={one.name}
            {...{ one, words, edit }}
            onDuplicate={list.add}
            onRemove={(title) => list.remove(one.name, title)}
          />
        ))}
      </ul>
      <DeletedList
        deleted={own.deleted}
        words={words}
        onRestore={list.restore}
        onForget={list.forget}
      />
    </div>
  );
}
