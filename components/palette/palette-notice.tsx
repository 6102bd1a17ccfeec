import type { palette } from "@/lib/messages/en/palette";
import type { IndexState } from "./use-index";
import type { Rows } from "./use-rows";

interface PaletteNoticeProps {
  readonly state: IndexState;
  readonly rows: Rows;
  readonly words: typeof palette;
}

/** What the palette says beside its list: how to search, how much was found, that nothing was, or that it cannot search. */
export function PaletteNotice({ state, rows, words }: PaletteNoticeProps) {
  const query = rows.query.trim();
  const found = rows.groups.flatMap(({ kind, total }) =>
    kind === null ? [] : [[kind, total] as const],
  );
  if (state.failed)
    return (
      <div role="alert" className="px-4 py-4 text-sm">
        <p>{words.failed}</p>
        <button type="button" className="tool mt-2 px-3" onClick={state.retry}>
          {words.retry}
        </button>
      </div>
    );
  const none = state.index !== null && found.length === 0;
  return (
    <>
      <div
        role="status"
        className={!state.index || none ? "px-4 pt-4 pb-2 text-sm" : "sr-only"}
      >
        {!state.index && <p>{words.loading}</p>}
        {none && (
          <>
            <p>{words.none(query)}</p>
            <p className="text-muted mt-1">{words.advice}</p>
          </>
        )}
        {found.length > 0 && query !== "" && words.found(found)}
      </div>
      {state.index && query === "" && (
        <p className="text-muted px-4 pt-3 text-sm">{words.start}</p>
      )}
    </>
  );
}
