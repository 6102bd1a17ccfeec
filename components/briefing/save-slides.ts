import { createElement, type ReactElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { makePresentPayload } from "@/components/present/make-present-payload";
import { freeName } from "@/lib/view/briefing/free-name";
import type { Messages } from "@/lib/messages/messages";
import type { Briefing } from "@/lib/view/briefing/briefing";
import { briefingSlides } from "./briefing-slides";
import { ownParts, type OwnPayload } from "./own-parts";
import { saveFile } from "./save-file";

/** Makes slides of a briefing of the reader's own and gives them as a file. */
export async function saveSlides(
  briefing: Briefing,
  title: string,
  payload: OwnPayload,
  messages: Messages,
): Promise<void> {
  const { locale } = messages;
  const parts = ownParts(payload, messages, []);
  const bytes = await briefingSlides(
    makePresentPayload(briefing, parts, locale),
    locale,
    { eachStep: false, render: renderInPage },
  );
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
