import nextJest from "next/jest.js";

export default nextJest({ dir: "./" })({
  testEnvironment: "node",
  testMatch: ["<rootDir>/__tests__/e2e/**/*.e2e.ts"],
  moduleNameMapper: { "^@/(.*)$": "<rootDir>/$1" },
  globalSetup: "<rootDir>/__tests__/e2e/harness/start.mjs",
  globalTeardown: "<rootDir>/__tests__/e2e/harness/stop.mjs",
  testTimeout: 240_000,
  maxWorkers: 2,
});
