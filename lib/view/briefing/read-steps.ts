import { LIMITS } from "./briefing-limits";
import type { Step } from "./briefing";
import type { Findings } from "./gather-problems";
import type { KeyLine } from "./key-lines";
import { gatherValues } from "./read-values";

const STEP_KEYS = ["step", "step.light", "step.text", "step.text.zh"] as const;

/** Whether a key is one of a step. */
export function isStepKey(key: string): boolean {
  return key === "step" || key.startsWith("step.");
}

/** Reads the steps of the scene at `place`: each begins with a line `step:`. */
export function readSteps(
  keyLines: readonly KeyLine[],
  place: string,
  findings: Findings,
): Step[] {
  const starts = keyLines.flatMap(({ key }, i) => (key === "step" ? [i] : []));
  const before = keyLines.slice(0, starts[0] ?? keyLines.length);
  for (const { line, key } of before) findings.report(line, "step-first", key);
  const beyond = keyLines[starts[LIMITS.steps] ?? -1];
  if (beyond) findings.report(beyond.line, "too-many-steps");
  return starts
    .slice(0, LIMITS.steps)
    .map((start, i) =>
      readStep(
        keyLines.slice(start, starts[i + 1] ?? keyLines.length),
        `${place}.steps.${i}`,
        findings,
      ),
    );
}

function readStep(
  keyLines: readonly KeyLine[],
  place: string,
  findings: Findings,
): Step {
  const values = gatherValues(keyLines, STEP_KEYS, findings);
  const line = values.lineOf("step") ?? 1;
  findings.lines.set(place, line);
  const lit = new Set(
    values
      .take("step.light", `${place}.lit`)
      .split(",")
      .map((id) => id.trim())
      .filter((id) => id !== ""),
  );
  if (lit.size > LIMITS.lit) findings.report(line, "too-many-lit");
  const step = {
    query: values.take("step", `${place}.query`).replace(/^\?/, ""),
    lit: [...lit].slice(0, LIMITS.lit),
    text: {
      en: values.take("step.text", `${place}.text.en`),
      zh: values.take("step.text.zh", `${place}.text.zh`),
    },
  };
  if (step.query === "" && step.lit.length === 0)
    findings.report(line, "step-empty");
  return step;
}
