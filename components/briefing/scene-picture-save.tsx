import { useState, type MouseEvent } from "react";
import type { ScenePage } from "@/lib/describe/briefing/scene-page";
import { STAGE } from "@/lib/layout/scene/scene-frame";
import { slideFileFor } from "@/lib/messages/slide-file-for";
import { slidesFor } from "@/lib/messages/slides-for";
import type { Locale } from "@/lib/model/bilingual";
import { freeName } from "@/lib/view/briefing/free-name";
import { saveFile } from "./save-file";
import { svgPicture } from "./svg-picture";

interface ScenePictureSaveProps {
  /** The scene or step, whose drawing stands in the same section. */
  readonly page: ScenePage;
  /** What the briefing is called; names the file. */
  readonly title: string;
  /** The language of the page. */
  readonly locale: Locale;
}

/** A button that makes a PNG of the scene beside it in the browser, and saves it. */
export function ScenePictureSave(props: ScenePictureSaveProps) {
  const { page, title, locale } = props;
  const [failed, setFailed] = useState(false);
  const save = async ({ currentTarget }: MouseEvent) => {
    const drawing = currentTarget
      .closest("section")
      ?.querySelector<SVGSVGElement>(".scene-picture");
    if (!drawing) return;
    try {
      const picture = await svgPicture(drawing, STAGE);
      saveFile(pictureName(title, page), picture, "image/png");
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <button
        type="button"
        className="min-h-6 cursor-pointer underline"
        onClick={(event) => void save(event)}
      >
        {slidesFor(locale).picture}
      </button>{" "}
      <span role="status">{failed && slideFileFor(locale).pictureFailed}</span>
    </>
  );
}

function pictureName(title: string, { scene, step }: ScenePage): string {
  const name = freeName(title, "briefing", new Set());
  return `${name}-${scene.number}${step > 0 ? `-${step}` : ""}.png`;
}
