// The `next` command without its telemetry: that would be a request to a third party, and this project makes none.
import { createRequire } from "node:module";

process.env.NEXT_TELEMETRY_DISABLED = "1";
createRequire(import.meta.url)("next/dist/bin/next");
