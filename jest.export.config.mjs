import endToEnd from "./jest.e2e.config.mjs";

process.env.EXPORT_WHOLE = "1";

// A copy of the whole site, every link of it followed, where each change gets some pages: `npm run test:export`.
export default async () => ({
  ...(await endToEnd()),
  testMatch: ["<rootDir>/__tests__/e2e/static-copy.e2e.ts"],
});
