import { fileResponse, refusal } from "@/app/_pages/file-response";
import { loadOfflineShell } from "@/lib/data/load-offline-shell";

/** The offline file of briefings without a briefing, which the page puts one in (docs/adr/0027). */
export function GET(request: Request): Response {
  const body = loadOfflineShell();
  if (body === null) return refusal(404, "Made by `npm run build`.");
  return fileResponse(request, {
    body,
    type: "text/plain; charset=utf-8",
    keep: 300,
  });
}
