import type { Locale } from "@/lib/model/bilingual";
import type { Block, ListItem, Run } from "@/lib/view/briefing/blocks";

interface BlockTextProps {
  /** The text, e.g. of a scene or of its notes. */
  blocks: readonly Block[];
  /** Its language, where that is not the page's. */
  lang?: Locale;
}

/** A text of a briefing: paragraphs and lists, an em apart, in the size and colour around it. */
export function BlockText({ blocks, lang }: BlockTextProps) {
  return (
    <div className="grid gap-[0.6em]" lang={lang && LANGUAGE[lang]}>
      {blocks.map((block, index) =>
        block.kind === "paragraph" ? (
          <p key={index}>
            <Runs runs={block.runs} />
          </p>
        ) : (
          <Items key={index} {...block} />
        ),
      )}
    </div>
  );
}

const LANGUAGE = { en: "en", zh: "zh-CN" } as const;

function Items(props: { ordered: boolean; items: readonly ListItem[] }) {
  const { ordered, items } = props;
  const List = ordered ? "ol" : "ul";
  return (
    <List
      className={`grid gap-[0.3em] ps-[1.2em] ${ordered ? "list-decimal" : "list-disc"}`}
    >
      {items.map(({ level, runs }, index) => (
        <li key={index} style={{ marginInlineStart: `${1.2 * level}em` }}>
          <Runs runs={runs} />
        </li>
      ))}
    </List>
  );
}

function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map((run, index) => <RunText key={index} {...run} />);
}

function RunText({ text, strong, emphasis, href }: Run) {
  const inner = strong ? <strong>{text}</strong> : text;
  const said = emphasis ? <em>{inner}</em> : inner;
  if (!href) return said;
  return (
    <a className="underline" href={href} target="_blank" rel="noopener">
      {said}
    </a>
  );
}
