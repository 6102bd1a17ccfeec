import { loaderScript } from "@/app/_embed/embed-files";
import { respondWithScript } from "@/app/_embed/script-response";

/** The loader for hosts: makes the element `<sister-ties>` (docs/embedding.md). */
export function GET(request: Request): Response {
  return respondWithScript(request, loaderScript(), "public, max-age=3600");
}
