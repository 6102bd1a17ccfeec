import { useId } from "react";
import { copyText } from "@/components/ui/copy";
import { CopyButton } from "@/components/ui/copy-button";
import type { briefingEditor } from "@/lib/messages/en/briefing-editor";
import { formatNumber } from "@/lib/messages/format-number";
import { LONGEST_LINK } from "@/lib/view/briefing/briefing-link";

interface LinkFieldProps {
  /** The link that holds the briefing. */
  readonly link: string;
  readonly words: typeof briefingEditor;
}

/** A link that holds a whole briefing, or why there is none. */
export function LinkField({ link, words }: LinkFieldProps) {
  const id = useId();
  const { share, locale } = words;
  const said = (letters: number) => formatNumber(letters, locale);
  if (link.length > LONGEST_LINK)
    return (
      <p className="max-w-prose text-sm">
        {share.long(said(link.length), said(LONGEST_LINK))}
      </p>
    );
  const { copied, working, failed } = share;
  return (
    <div className="grid max-w-prose gap-2">
      <label htmlFor={id} className="text-sm font-semibold">
        {share.label}
      </label>
      <textarea
        id={id}
        readOnly
        rows={3}
        value={link}
        onFocus={({ target }) => target.select()}
        className="border-edge bg-tint w-full resize-none rounded-md border p-2 text-sm break-all"
      />
      <p className="text-muted text-sm">{share.hint}</p>
      <CopyButton
        main
        label={share.copy}
        words={{ copied, working, failed }}
        onCopy={() => copyText(link)}
      />
    </div>
  );
}
