import endToEnd from "./jest.e2e.config.mjs";

process.env.FUZZ_RUNS ??= "10000";
process.env.FUZZ_SEED ??= String(Date.now() % 1_000_000_000);

// Ten times as many addresses as for each change, and others every time: `npm run test:fuzz`.
export default async () => ({
  ...(await endToEnd()),
  testMatch: ["<rootDir>/__tests__/e2e/addresses.e2e.ts"],
});
