import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { rewritePage, type CopySettings } from "./rewrite-page";
import { pictureScript, siteScript } from "./site-script";
import { staticPlace } from "./static-path";

export interface CopyJob extends CopySettings {
  /** Where the server answers, without a slash at its end. */
  readonly origin: string;
  /** The folder that the copy is written to. */
  readonly folder: string;
  /** The folder of what the build made, such as `.next`. */
  readonly built: string;
  /** Addresses to begin with; what their pages refer to follows. */
  readonly seeds: readonly string[];
}

export interface CopyResult {
  readonly files: number;
  readonly bytes: number;
  /** What could not be had, in words. */
  readonly problems: readonly string[];
}

const AT_ONCE = 4;

/** Writes a copy of the site that any server of files can give; asks the running one for all of it. */
export async function copySite(job: CopyJob): Promise<CopyResult> {
  const found = new Set(job.seeds);
  const waiting = [...found];
  const problems: string[] = [];
  const tally = { files: 0, bytes: 0 };
  const write = async (path: string, content: string | Buffer) => {
    const file = join(job.folder, decodeURIComponent(path));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    tally.files += 1;
    tally.bytes += content.length;
  };
  const take = async (address: string) => {
    const response = await fetch(job.origin + address, { redirect: "manual" });
    if (response.status !== 200) {
      problems.push(`${response.status} ${address}`);
      return;
    }
    const { file } = staticPlace(address);
    if (!isPage(response)) {
      await write(file, Buffer.from(await response.arrayBuffer()));
      return;
    }
    const policy = response.headers.get("content-security-policy");
    const page = { html: await response.text(), policy };
    const { html, needs } = rewritePage(address, page, job);
    await write(file, html);
    for (const need of needs)
      if (!found.has(need)) {
        found.add(need);
        waiting.push(need);
      }
  };
  let busy = 0;
  const work = async () => {
    while (waiting.length > 0 || busy > 0) {
      const address = waiting.pop();
      if (address === undefined) {
        await new Promise((done) => setTimeout(done, 20));
        continue;
      }
      busy += 1;
      await take(address).finally(() => (busy -= 1));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await write("/404.html", await lostPage(job));
  await write("/static-site.js", siteScript(job));
  await write("/static-picture.js", pictureScript(job));
  await copyBuild(job);
  return { ...tally, problems };
}

/** Whether an answer is a page of the site, and not a file to be saved as it is. */
function isPage({ headers }: Response): boolean {
  return (
    /html/.test(headers.get("content-type") ?? "") &&
    !/^attachment/.test(headers.get("content-disposition") ?? "")
  );
}

const LOST = "/no-such-page";

/** The page for what is not there, which hosts of files give by the name `404.html`; what it would call itself leads to the start. */
async function lostPage(job: CopyJob): Promise<string> {
  const response = await fetch(job.origin + LOST);
  const policy = response.headers.get("content-security-policy");
  const html = (await response.text())
    .replaceAll(`href="${LOST}"`, 'href="/"')
    .replaceAll(`href="/zh${LOST}"`, 'href="/zh"');
  return rewritePage(LOST, { html, policy }, job).html;
}

/** Scripts, styles and fonts; the scripts learn where they stand. */
async function copyBuild({ base, built, folder }: CopyJob): Promise<void> {
  const target = join(folder, "_next/static");
  await cp(join(built, "static"), target, { recursive: true });
  if (base === "") return;
  for (const name of await readdir(target, { recursive: true })) {
    if (!name.endsWith(".js")) continue;
    const file = join(target, name);
    const script = await readFile(file, "utf8");
    if (script.includes('"/_next/'))
      await writeFile(file, script.replaceAll('"/_next/', `"${base}/_next/`));
  }
}
