import { frameScript, frameScriptPath } from "@/app/_embed/embed-files";
import { respondWithScript } from "@/app/_embed/script-response";

/** The script of every embed, at an address that names its content. */
export function GET(request: Request): Response {
  const isPresent = new URL(request.url).pathname === frameScriptPath();
  // A frame that was loaded before the last release still asks for the script of its time: it gets the present one.
  return respondWithScript(
    request,
    frameScript(),
    isPresent ? "public, max-age=31536000, immutable" : "public, max-age=300",
  );
}
