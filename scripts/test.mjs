// Everything that CI runs, in order. Each step runs even where an earlier one failed, unless it stands on it.
// The last line sums up: tests as Jest counts them, and one for each step that is not made of tests.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const RESULTS = "test-results";
// Where a time zone could be felt; dates are made in lib/time alone, so what only carries them is not asked twice.
const TIME_SENSITIVE = ["time", "describe"];

const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);

check("The record", "data:check");
// None keeps two cores busy: each list one after another, both at once.
const [, [, built]] = await Promise.all([
  checkInTurn([["Lint", "lint:code"]]),
  checkInTurn([
    ["Types", "types"],
    ["Build", "build", { TYPES_CHECKED: "1" }],
    ["Format, dependency rules, dead code", "lint:project"],
  ]),
]);
unitTests("America/Los_Angeles", []);
unitTests(
  "Pacific/Kiritimati",
  TIME_SENSITIVE.map((folder) => `__tests__/lib/${folder}/`),
);
if (built) jest("In a real browser", ["--config", "jest.e2e.config.mjs"], {});
else fail("In a real browser: not run, for want of a build");

for (const failure of failures) process.stdout.write(`FAILED  ${failure}\n`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
process.stdout.write(
  `${total.passed} passed, ${total.failed} failed${skipped}\n`,
);
process.exitCode = total.failed > 0 ? 1 : 0;

// Jest alone would leave one core idle, which is half of a small machine.
function unitTests(zone, only) {
  jest(`Unit and component tests in ${zone}`, ["--maxWorkers=100%", ...only], {
    TZ: zone,
  });
}

function check(title, script) {
  const passed = run(title, "npm", ["run", "--silent", script], {});
  if (passed) total.passed += 1;
  else fail(title);
  return passed;
}

/** Whether each of these passed. What one writes comes out in one piece, at its end. */
async function checkInTurn(checks) {
  const results = [];
  for (const [title, script, env] of checks) {
    const command = ["run", "--silent", script];
    const { passed, output, seconds } = await runQuietly("npm", command, env);
    process.stdout.write(`\n== ${title}\n${output}`);
    say(passed, seconds);
    if (passed) total.passed += 1;
    else fail(title);
    results.push(passed);
  }
  return results;
}

function runQuietly(command, options, env) {
  const begun = Date.now();
  const child = spawn(command, options, {
    shell: onWindows(command),
    env: { ...process.env, ...env },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => (output += text));
  return new Promise((resolve) => {
    const end = (passed) =>
      resolve({ passed, output, seconds: (Date.now() - begun) / 1000 });
    child.on("error", (error) => {
      output += `${error.message}\n`;
      end(false);
    });
    child.on("close", (code) => end(code === 0));
  });
}

function jest(title, options, env) {
  const file = `${RESULTS}/${title.replaceAll(/[^A-Za-z]+/g, "-")}.json`;
  const exitedWell = run(
    title,
    process.execPath,
    [
      "node_modules/jest/bin/jest.js",
      "--json",
      "--outputFile",
      file,
      ...options,
    ],
    env,
  );
  const counts = readCounts(file);
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  if (counts.failed > 0) failures.push(`${title}: ${counts.failed}`);
  else if (counts.passed === 0) fail(`${title}: no test ran`);
  else if (!exitedWell) fail(`${title}: Jest itself failed`);
}

// A suite that does not load has no tests to count, and is one failure.
function readCounts(file) {
  try {
    const report = JSON.parse(readFileSync(file, "utf8"));
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

function fail(title) {
  total.failed += 1;
  failures.push(title);
}

function run(title, command, options, env) {
  process.stdout.write(`\n== ${title}\n`);
  const begun = Date.now();
  const { status } = spawnSync(command, options, {
    stdio: ["ignore", "inherit", "inherit"],
    shell: onWindows(command),
    env: { ...process.env, ...env },
  });
  say(status === 0, (Date.now() - begun) / 1000);
  return status === 0;
}

function say(passed, seconds) {
  process.stdout.write(
    `-- ${passed ? "ok" : "failed"} in ${seconds.toFixed(1)} s\n`,
  );
}

// There npm is a script, which only a shell runs.
function onWindows(command) {
  return command === "npm" && process.platform === "win32";
}
