import fc from "fast-check";
import { anyAddress } from "./harness/any-address";
import { askRaw, stopAsking, type RawAnswer } from "./harness/ask-raw";
import { judgeAnswer } from "./harness/judge-answer";

/** `npm run test:fuzz` asks 10,000 times, other questions each time. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 1000);
const SEED = Number(process.env.FUZZ_SEED ?? 1979);
/** Askers at once. */
const LANES = 4;

describe("asking for any address", () => {
  const origins = [process.env.E2E_URL_EAST, process.env.E2E_URL_WEST];
  const answers: Pick<RawAnswer, "target" | "status" | "took">[] = [];

  afterAll(() => {
    stopAsking();
    if (process.env.FUZZ_RUNS) process.stdout.write(report(answers));
  });

  test(
    "is answered in time, without failing and without giving back what was put in",
    async () => {
      const lanes = Array.from({ length: LANES }, (_, lane) => lane);
      const property = (lane: number) =>
        fc.asyncProperty(anyAddress, async (address) => {
          const origin = origins[lane % origins.length] ?? "";
          const answer = await askRaw(origin, address);
          const { target, status, took } = answer;
          answers.push({ target, status, took });
          const faults = judgeAnswer(answer);
          if (faults.length > 0)
            throw new Error(`${faults.join(", ")}: ${address}`);
        });
      const results = await Promise.all(
        lanes.map((lane) =>
          fc.check(property(lane), {
            numRuns: Math.ceil(RUNS / LANES),
            seed: SEED + lane,
            // To shorten an address takes hundreds of answers, and any can be asked for again as it is.
            endOnFailure: true,
          }),
        ),
      );
      expect(
        results.flatMap(({ failed, errorInstance }) =>
          failed ? [String(errorInstance)] : [],
        ),
      ).toEqual([]);
      expect(answers.length).toBeGreaterThanOrEqual(RUNS);
    },
    RUNS * 400 + 60_000,
  );
});

/** Per route: how many were asked, what they answered, and how long that took. */
function report(answers: Pick<RawAnswer, "target" | "status" | "took">[]) {
  const routes = new Map<string, typeof answers>();
  for (const answer of answers) {
    const route = routeOf(answer.target);
    routes.set(route, [...(routes.get(route) ?? []), answer]);
  }
  const lines = [...routes].map(([route, all]) => {
    const times = all.map(({ took }) => took).sort((a, b) => a - b);
    const at = (share: number) =>
      Math.round(times[Math.ceil(share * times.length) - 1] ?? 0);
    const statuses = [...new Set(all.map(({ status }) => status))].sort();
    return `${route.padEnd(16)} ${String(all.length).padStart(5)}  ${at(0.5)} ms median, ${at(0.99)} ms p99, ${at(1)} ms longest; ${statuses.join(" ")}\n`;
  });
  return `\n${answers.length} addresses, seed ${SEED}\n${lines.sort().join("")}`;
}

function routeOf(target: string): string {
  const path = target.split("?")[0] ?? "";
  const ending = /^(?:\/zh)?\/charts\/.*\.(svg|png|csv|json|zip)$/.exec(path);
  if (ending) return `/charts .${ending[1]}`;
  const first = /^(?:\/zh(?=\/|$))?(\/[a-z.]*)/.exec(path)?.[1] ?? "/";
  return /^\/(api|events|places|actors|embed|charts|data|pairs|present|trade|present|sources|about|calendar\.ics|oembed|feed\.xml)?$/.test(
    first,
  )
    ? first
    : "elsewhere";
}
