import type { UnplacedEnd } from "@/lib/describe/unplaced-ends";
import type { Messages } from "@/lib/messages/messages";
import { RecordText } from "./record-text";

interface UnplacedEndTextProps {
  readonly end: UnplacedEnd;
  /** The page's words. */
  readonly messages: Messages;
}

/** An end of a tie that could not be placed: in English the name first, in Chinese what is around it first. */
export function UnplacedEndText({ end, messages }: UnplacedEndTextProps) {
  const { name, around } = end;
  if (!around) return <RecordText text={name} messages={messages} />;
  if (messages.locale === "en")
    return (
      <RecordText
        text={{ ...name, text: `${name.text}, ${around.text}` }}
        messages={messages}
      />
    );
  return (
    <>
      <RecordText text={around} messages={messages} />
      {around.lang !== name.lang && " "}
      <RecordText text={name} messages={messages} />
    </>
  );
}
