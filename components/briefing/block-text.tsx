import type { Block, Run } from "@/lib/view/briefing/blocks";

/** The Markdown of a briefing as paragraphs and lists. */
export function BlockText({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, index) => {
    if (block.kind === "paragraph")
      return (
        <p key={index}>
          <Runs runs={block.runs} />
        </p>
      );
    const List = block.ordered ? "ol" : "ul";
    return (
      <List
        key={index}
        className={`ps-5 ${block.ordered ? "list-decimal" : "list-disc"}`}
      >
        {block.items.map(({ level, runs }, item) => (
          <li key={item} style={{ marginInlineStart: `${level}em` }}>
            <Runs runs={runs} />
          </li>
        ))}
      </List>
    );
  });
}

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map((run, index) => <OneRun key={index} {...run} />);
}

function OneRun({ text, strong, emphasis, href }: Run) {
  if (href !== undefined)
    return (
      <a className="underline" href={href} rel="noreferrer">
        {text}
      </a>
    );
  if (strong) return <strong>{text}</strong>;
  return emphasis ? <em>{text}</em> : text;
}
