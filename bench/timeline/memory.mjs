/**
 * The memory of a page after garbage collection, in bytes: the JavaScript heap and the array buffers beside it, as the
 * DevTools protocol tells them (`Runtime.getHeapUsage`); the DOM's own heap (Oilpan); and, if the page may ask, what
 * `performance.measureUserAgentSpecificMemory` adds up, which knows workers too.
 */
export async function memoryOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  const usage = await session.send("Runtime.getHeapUsage");
  await session.send("HeapProfiler.disable");
  await session.detach();
  const agent = await page.evaluate(
    "crossOriginIsolated ? performance.measureUserAgentSpecificMemory() : null",
  );
  return {
    heap: usage.usedSize + usage.backingStorageSize,
    buffers: usage.backingStorageSize,
    dom: usage.embedderHeapUsedSize,
    agent: agent && agent.bytes,
    breakdown: agent && agent.breakdown,
  };
}
