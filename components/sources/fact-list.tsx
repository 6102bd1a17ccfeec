import type {
  FactGroup,
  FactItem,
} from "@/lib/describe/sources/describe-facts";
import { writtenLanguage } from "@/lib/describe/written-language";
import type { Messages } from "@/lib/messages/messages";
import type { SourcesWords } from "@/lib/messages/sources-for";
import { RecordText } from "../ui/record-text";

/** A list of more facts than this is folded away. */
const FEW = 6;

interface FactListProps {
  readonly group: FactGroup;
  /** Whether a long list stands open. */
  readonly open: boolean;
  readonly words: SourcesWords;
  /** The page's words. */
  readonly messages: Messages;
}

/** What of one table of the record rests on a source, each fact with a link to its page. */
export function FactList({ group, open, words, messages }: FactListProps) {
  const title = words.tables[group.table](group.count);
  const list = (
    <ul
      className={`mt-0.5 ${group.items.length > FEW ? "gap-x-8 sm:columns-2" : ""}`}
    >
      {group.items.map((item, i) => (
        <li key={i} className="break-inside-avoid ps-4 -indent-4">
          <Fact item={item} messages={messages} />
        </li>
      ))}
    </ul>
  );
  if (group.items.length <= FEW)
    return (
      <div>
        <p className="text-muted">{title}</p>
        {list}
      </div>
    );
  return (
    <details
      open={open}
      className="print:details-content:[content-visibility:visible]"
    >
      <summary className="min-h-6 w-fit cursor-pointer underline print:list-none print:no-underline">
        {title}
      </summary>
      {list}
    </details>
  );
}

interface FactProps {
  readonly item: FactItem;
  /** The page's words. */
  readonly messages: Messages;
}

function Fact({ item, messages }: FactProps) {
  const { href, detail } = item;
  const text = <RecordText text={item.text} messages={messages} />;
  const lang = writtenLanguage(detail, messages.locale);
  return (
    <>
      {href === null ? (
        text
      ) : (
        <a className="underline" href={href}>
          {text}
        </a>
      )}
      {detail !== "" && (
        <span
          className="text-muted ms-2"
          lang={lang === messages.locale ? undefined : lang}
        >
          {detail}
        </span>
      )}
    </>
  );
}
