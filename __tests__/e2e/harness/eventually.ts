const PATIENCE = 10_000;
const PAUSE = 25;

/** Asserts again until it holds, for what comes a render, a paint or an answer later; in the end throws what was wrong last. */
export async function eventually(assert: () => Promise<void>): Promise<void> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    try {
      return await assert();
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
