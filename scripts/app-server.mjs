// Serves the built app the way its users do, on a free port, for as long as a test or a benchmark needs it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const READY_WITHIN = 60_000;

/**
 * Starts `npm run serve` with more environment variables and waits until it answers; throws with its output otherwise.
 * Anyone may take a free port before it does: then it tries another.
 */
export async function startApp(env = {}, tries = 3) {
  const port = await freePort();
  const server = spawn("npm", ["run", "serve"], {
    cwd: root,
    env: { ...process.env, ...env, PORT: String(port) },
    detached: process.platform !== "win32",
    shell: process.platform === "win32",
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [server.stdout, server.stderr])
    stream.on("data", (chunk) => (output += chunk));
  const url = `http://127.0.0.1:${port}`;
  const stop = () => stopServer(server);
  try {
    await answers(url, server);
  } catch (error) {
    await stop();
    if (tries > 1 && output.includes("EADDRINUSE"))
      return startApp(env, tries - 1);
    throw new Error(`${error.message}\n${output}`);
  }
  return { url, stop, output: () => output };
}

async function answers(url, server) {
  const deadline = Date.now() + READY_WITHIN;
  while (Date.now() < deadline) {
    if (server.exitCode !== null)
      throw new Error(`npm run serve ended with ${server.exitCode}`);
    const response = await fetch(url).catch(() => null);
    if (response) return void (await response.text());
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`npm run serve did not answer within ${READY_WITHIN} ms`);
}

async function stopServer(server) {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, "exit");
  // The group, since npm's child is the one that listens.
  if (process.platform === "win32") server.kill();
  else process.kill(-server.pid, "SIGTERM");
  await ended;
}

async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  await once(probe, "close");
  return port;
}
