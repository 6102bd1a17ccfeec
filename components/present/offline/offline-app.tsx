import { useState } from "react";
import { Dashboard } from "@/components/dashboard/dashboard";
import { firstChinese } from "@/lib/messages/first-chinese";
import { firstEnglish } from "@/lib/messages/first-english";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { offlineBriefing } from "./offline-parts";
import { offlinePayload } from "./offline-payload";

export function OfflineApp() {
  const [locale, setLocale] = useState(offlineBriefing().locale);
  const messages = locale === "zh" ? firstChinese : firstEnglish;
  return (
    <>
      <button onClick={() => setLocale(locale === "zh" ? "en" : "zh")}>
        {locale}
      </button>
      <Dashboard
        key={locale}
        payload={offlinePayload(locale).record}
        initial={{ view: DEFAULT_VIEW, issues: [], hits: null, detail: null }}
        messages={messages}
      >
        {null}
      </Dashboard>
    </>
  );
}
