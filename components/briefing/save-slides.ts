import { createElement, type ReactElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { PresentPayload } from "@/components/present/present-payload";
import type { Locale } from "@/lib/model/bilingual";
import { freeName } from "@/lib/view/briefing/free-name";
import { briefingSlides } from "./briefing-slides";
import { saveFile } from "./save-file";

/** Makes slides of a briefing of the reader's own and gives them as a file. */
export async function saveSlides(
  payload: PresentPayload,
  title: string,
  locale: Locale,
): Promise<void> {
  const bytes = await briefingSlides(payload, locale, {
    ...{ eachStep: false, render: renderInPage },
  });
  saveFile(
    `${freeName(title, "briefing", new Set())}.pptx`,
    bytes,
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  );
}

// A drawing of its own root, never shown: the page's React writes it, so that no second one is loaded.
function renderInPage(element: ReactElement): string {
  const place = document.createElement("div");
  const root = createRoot(place);
  flushSync(() => root.render(createElement("div", null, element)));
  const markup = place.firstElementChild?.innerHTML ?? "";
  root.unmount();
  return markup;
}
