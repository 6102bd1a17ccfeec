import type { Messages } from "@/lib/messages/messages";
import type { ViewIssue } from "@/lib/model/view-state";

/** What of the address was not understood, said quietly; nothing when all of it was. */
export function ViewIssues(props: {
  readonly issues: readonly ViewIssue[];
  readonly messages: Messages;
}) {
  const words = props.messages.filters.issues;
  if (props.issues.length === 0) return null;
  const items = props.issues.map(({ param, value, reason }) =>
    words.because(words.issue(param, value), words.reason[reason]),
  );
  return (
    <p role="note" aria-label={words.label} className="text-muted text-sm">
      {words.say(items)}
    </p>
  );
}
