import type { Page } from "playwright-core";

/**
 * Notes every console error and warning, uncaught error, breach of the content security policy, failed request and
 * request to another origin of a page, in a list that grows.
 */
export function watchPage(
  page: Page,
  origin: string,
  expectedStatus: number,
): string[] {
  const problems: string[] = [];
  page.on("console", (message) => {
    const type = message.type();
    const text = message.text();
    if (type !== "error" && type !== "warning") return;
    // Chromium reports the status of the page itself as an error; it is checked below.
    if (expectedStatus >= 400 && text.includes(`status of ${expectedStatus}`))
      return;
    problems.push(`console ${type}: ${text} (${message.location().url})`);
  });
  page.on("pageerror", (error) => {
    problems.push(`uncaught: ${error.stack ?? error.message}`);
  });
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    // A page left behind gives up what it was loading; one without JavaScript does not load any.
    if (reason === "net::ERR_ABORTED") return;
    if (reason === "csp" && request.resourceType() === "script") return;
    problems.push(`request failed: ${request.url()} ${reason}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (/^(data|blob|about):/.test(url) || new URL(url).origin === origin)
      return;
    problems.push(`request to another origin: ${url}`);
  });
  page.on("response", (response) => {
    const status = response.status();
    const isPage = response.request().isNavigationRequest();
    const expected =
      isPage && !isRedirect(status) ? status === expectedStatus : status < 400;
    if (!expected) problems.push(`status ${status}: ${response.url()}`);
  });
  return problems;
}

function isRedirect(status: number): boolean {
  return status >= 300 && status < 400;
}
