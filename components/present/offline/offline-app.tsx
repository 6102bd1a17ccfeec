import { useEffect, useMemo } from "react";
import { firstChinese } from "@/lib/messages/first-chinese";
import { firstEnglish } from "@/lib/messages/first-english";
import { offlineFor } from "@/lib/messages/offline-for";
import { speakerFor } from "@/lib/messages/speaker-for";
import { Explore } from "../explore";
import { Speaker } from "../speaker";
import { Elsewhere } from "./elsewhere";
import { offlineBriefing } from "./offline-parts";
import { offlinePayload } from "./offline-payload";
import { useLeads } from "./use-leads";
import { placeHref, usePlace } from "./use-place";

/** The whole of the offline file: the room's window or the speaker's, in either language. */
export function OfflineApp() {
  const { locale, notes } = usePlace();
  const { address, close } = useLeads(offlineBriefing().site);
  const payload = useMemo(() => offlinePayload(locale), [locale]);
  const words = offlineFor(locale);
  const messages = locale === "zh" ? firstChinese : firstEnglish;
  useEffect(() => {
    document.documentElement.lang = locale === "zh" ? "zh-CN" : "en";
    document.title = payload.briefing.title.first;
  }, [locale, payload]);
  const room = placeHref({ locale, notes: false });
  return (
    <>
      {notes ? (
        <Speaker
          key={locale}
          {...{ payload, room, messages }}
          words={speakerFor(locale)}
        />
      ) : (
        <Explore
          key={locale}
          payload={payload.record}
          view={payload.briefing.scenes[0]!.view}
          scene={{ number: 1, title: "x" }}
          messages={messages}
          onReturn={() => {}}
        />
      )}
      {address && <Elsewhere {...{ address, words }} onClose={close} />}
    </>
  );
}
