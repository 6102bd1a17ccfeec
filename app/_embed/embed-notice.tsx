import type { RefusedRequest } from "@/app/_pictures/read-request";
import type { EmbedWords } from "@/lib/messages/embed-for";
import { formatNumber } from "@/lib/messages/format-number";
import { MOST_QUERY } from "@/lib/view/picture-params";
import { VIEW_NAMES } from "@/lib/view/view-names";

interface EmbedNoticeProps extends Pick<RefusedRequest, "status" | "locale"> {
  /** The name of the view that was asked for. */
  readonly name: string;
  /** The same embed with the present record. */
  readonly present: string;
  readonly words: EmbedWords;
}

/** What stands in the frame where there is no view to show: why, and what to do about it. */
export function EmbedNotice(props: EmbedNoticeProps) {
  const { status, locale, name, present, words } = props;
  const query = locale === "zh" ? "?lang=zh" : "";
  return (
    <main>
      <h1>{words[status].title}</h1>
      {status === 404 && (
        <>
          <p>{words[404].say(name)}</p>
          <ul className="quiet">
            {VIEW_NAMES.map((view) => (
              <li key={view}>
                <a href={`/embed/${view}${query}`} target="_self">
                  {view}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {status === 410 && (
        <>
          <p>{words[410].say}</p>
          <p>
            <a className="live" href={present} target="_self">
              {words[410].now}
            </a>
          </p>
        </>
      )}
      {status === 414 && (
        <p>{words[414].say(formatNumber(MOST_QUERY, locale))}</p>
      )}
    </main>
  );
}
