// Before all end-to-end tests: one browser, and the built app twice, at both ends of the world's calendar.
// E2E_URL names a server that runs already, such as `npm run dev`, to test instead.
import { chromium } from "playwright-core";
import { startApp } from "../../../scripts/app-server.mjs";
import { browserOptions } from "../../../scripts/find-browser.mjs";

const ZONES = { EAST: "Pacific/Kiritimati", WEST: "America/Los_Angeles" };

export default async function start() {
  const running = process.env.E2E_URL;
  const browser = await chromium.launchServer({
    ...(await browserOptions()),
    host: "127.0.0.1",
  });
  const apps = running
    ? []
    : await Promise.all(Object.values(ZONES).map((TZ) => startApp({ TZ })));
  process.env.E2E_BROWSER = browser.wsEndpoint();
  process.env.E2E_URL_EAST = running ?? apps[0].url;
  process.env.E2E_URL_WEST = running ?? apps[1].url;
  globalThis.endToEnd = { browser, apps };
}
