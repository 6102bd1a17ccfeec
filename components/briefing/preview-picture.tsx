import { useState } from "react";
import { pageFrame, sceneSteps } from "@/lib/describe/briefing/scene-page";
import type { FilledScene } from "@/lib/describe/briefing/filled-briefing";
import { STAGE } from "@/lib/layout/scene/scene-frame";
import { slidesFor } from "@/lib/messages/slides-for";
import type { Locale } from "@/lib/model/bilingual";
import { searchText } from "@/lib/select/text-search";
import { pagePalette } from "@/lib/theme/palette";
import type { OwnPayload } from "./own-parts";
import { ScenePicture } from "./scene-picture";
import { drawScene } from "./scene-sheet";
import { sheetRecord } from "./sheet-record";
import { sheetWordsFor } from "./sheet-words-for";
import { useCorpus } from "./use-corpus";

export interface PreviewPictureProps {
  readonly scene: FilledScene;
  /** 0 for the scene's first picture, then its steps. */
  readonly step: number;
  /** Scenes of the briefing. */
  readonly count: number;
  readonly payload: OwnPayload;
  readonly locale: Locale;
}

/** A scene or step as a room sees it, drawn small beside its fields. */
export function PreviewPicture(props: PreviewPictureProps) {
  const { scene, step, count, payload, locale } = props;
  const [words] = useState(() => sheetWordsFor(locale));
  const [opened] = useState(() => openRecord(payload, words));
  const pages = sceneSteps(scene);
  const page = pages[step] ?? pages[0];
  const { q } = page.view;
  const corpus = useCorpus(q !== "");
  const hits = q && corpus ? { [q]: [...searchText(corpus, q)] } : {};
  const input = { words, record: { ...opened, hits }, palette: pagePalette };
  const box = pageFrame(page).drawing;
  const sheet = box && drawScene(page, box, input);
  return (
    // Its words are those of the fields beside it; what is in it leads nowhere here.
    <div inert>
      <svg
        viewBox={`0 0 ${STAGE.width} ${STAGE.height}`}
        className="border-line w-full rounded border"
      >
        <ScenePicture
          {...{ ...input, page, sheet, count }}
          slides={slidesFor(locale)}
        />
      </svg>
    </div>
  );
}

function openRecord(
  { dashboard, pairs, trade }: OwnPayload,
  words: ReturnType<typeof sheetWordsFor>,
) {
  const payload = { record: dashboard, pairs, trade, hits: {} };
  return sheetRecord(payload, words.charts());
}
