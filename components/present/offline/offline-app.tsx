import { useEffect, useState } from "react";
import { firstChinese } from "@/lib/messages/first-chinese";
import { firstEnglish } from "@/lib/messages/first-english";
import { offlineFor } from "@/lib/messages/offline-for";
import { speakerFor } from "@/lib/messages/speaker-for";
import { otherLocale } from "@/lib/describe/pick-text";
import { presentFor } from "@/lib/messages/present-for";
import { Present } from "../present";
import { Speaker } from "../speaker";
import { Elsewhere } from "./elsewhere";
import { offlineBriefing } from "./offline-parts";
import { offlinePayload } from "./offline-payload";
import { useLeads } from "./use-leads";
import { placeHref, type OfflinePlace } from "./offline-place";

interface OfflineAppProps {
  /** What this window shows. */
  readonly place: OfflinePlace;
}

/** The whole of the offline file: the room's window or the speaker's, in either language. */
export function OfflineApp({ place }: OfflineAppProps) {
  const { locale, notes } = place;
  const { address, close } = useLeads(offlineBriefing().site);
  const [payload] = useState(() => offlinePayload(locale));
  const words = offlineFor(locale);
  const messages = locale === "zh" ? firstChinese : firstEnglish;
  useEffect(() => {
    document.title = payload.briefing.title.first;
  }, [payload]);
  const room = placeHref({ locale, notes: false });
  return (
    <>
      {notes ? (
        <Speaker {...{ payload, room, messages }} words={speakerFor(locale)} />
      ) : (
        <Present
          {...{ payload, messages }}
          address={room}
          notes={placeHref({ locale, notes: true })}
          leave={null}
          other={placeHref({ locale: otherLocale(locale), notes: false })}
          words={presentFor(locale)}
        />
      )}
      {address && <Elsewhere {...{ address, words }} onClose={close} />}
    </>
  );
}
