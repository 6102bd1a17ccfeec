import { createRoot } from "react-dom/client";
import { OfflineApp } from "./offline-app";
import { offlineBriefing } from "./offline-parts";
import { placeHref, readPlace } from "./offline-place";

const { locale } = offlineBriefing();
const place = readPlace(location.hash, locale);
// Words that are loaded on use are those of the document's language.
document.documentElement.lang = place.locale === "zh" ? "zh-CN" : "en";
addEventListener("hashchange", () => {
  const other = readPlace(location.hash, locale);
  // Those of one language are held until the file is opened anew; where the talk was is kept.
  if (placeHref(other) !== placeHref(place)) location.reload();
});

const root = document.getElementById("offline");
if (root) createRoot(root).render(<OfflineApp place={place} />);
