import type { PresentPayload } from "@/components/present/present-payload";
import type { Locale } from "@/lib/model/bilingual";
import type { Briefing } from "@/lib/view/briefing/briefing";
import { OwnDownloads } from "./own-downloads";

interface OwnStageFilesProps {
  readonly briefing: Briefing;
  /** The same, filled. */
  readonly payload: PresentPayload;
  readonly locale: Locale;
  /** Leads to a page under the same hash. */
  readonly address: (path: string) => string;
}

/** What a briefing of the reader's own can be had as, in the menu of its stage. */
export function OwnStageFiles(props: OwnStageFilesProps) {
  const { briefing, payload, locale, address } = props;
  return (
    <div className="flex flex-wrap gap-2">
      <OwnDownloads
        {...{ briefing, locale }}
        title={payload.briefing.title.first}
        fill={() => Promise.resolve(payload)}
        paper={(path, label) => (
          <a className="tool min-h-9 px-3 text-sm" href={address(path)}>
            {label}
          </a>
        )}
      />
    </div>
  );
}
