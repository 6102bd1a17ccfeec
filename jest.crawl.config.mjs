import endToEnd from "./jest.e2e.config.mjs";

// Every page of the site, too long for each change: `npm run test:crawl`.
export default async () => ({
  ...(await endToEnd()),
  testMatch: ["<rootDir>/__tests__/e2e/**/*.crawl.ts"],
});
