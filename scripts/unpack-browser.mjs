// Unpacks the packaged Chromium into the temporary folder; find-browser.mjs runs this with a folder of its own.
import chromium from "@sparticuz/chromium";

await chromium.executablePath();
