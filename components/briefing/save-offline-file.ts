import { fillShell } from "@/lib/export/offline/fill-shell";
import {
  OFFLINE_SHELL,
  type OfflineBriefing,
} from "@/lib/export/offline/offline-parts";
import { saveFile } from "./save-file";

/** What was given to the browser to save. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: number;
}

/** Makes the offline file of a briefing and has the browser save it; rejects where the site does not give its parts. */
export async function saveOfflineFile(
  part: OfflineBriefing,
): Promise<SavedFile> {
  const response = await fetch(OFFLINE_SHELL);
  if (!response.ok) throw new Error(String(response.status));
  const file = fillShell(await response.text(), part);
  const name = `${part.briefing.name}.html`;
  saveFile(name, file, "text/html;charset=utf-8");
  return { name, bytes: new TextEncoder().encode(file).length };
}
