import { embedSheet } from "./embed-files";

/** The Content-Security-Policy of an embed: its own script, sheet and pictures, any host, nothing else. */
export function embedPolicy(): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'sha256-${embedSheet().sha256}'`,
    // The script places its bubble; attributes in the markup are not wanted either.
    "style-src-attr 'none'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors *",
  ].join("; ");
}
