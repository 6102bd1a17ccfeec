import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { build, type Plugin } from "esbuild";

const ENTRY = "components/present/offline/offline-entry.tsx";
/** Modules that ask the site for something, and what the offline file has in their place. */
const SWAPPED: Readonly<Record<string, string>> = {
  "components/present/open-beside.ts":
    "components/present/offline/open-beside.ts",
  "components/view/load-json.ts": "components/present/offline/load-json.ts",
};

export interface BundledScript {
  readonly text: string;
  /** Paths of the modules in it, from the project's folder, with the bytes of each. */
  readonly modules: ReadonlyMap<string, number>;
}

/** The one script of the offline file: the stage, the speaker's window and all that they load, for browsers of 2022 and later. */
export async function bundleScript(root: string): Promise<BundledScript> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [ENTRY],
    outfile: "offline.js",
    write: false,
    metafile: true,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    jsx: "automatic",
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [adaptModules(root)],
  });
  const modules = new Map<string, number>();
  for (const { inputs } of Object.values(metafile.outputs))
    for (const [path, { bytesInOutput }] of Object.entries(inputs))
      modules.set(path, bytesInOutput);
  return { text: outputFiles[0]?.text.trim() ?? "", modules };
}

/**
 * Own modules as one file has them: what pages load later is there at once. Left to esbuild, whatever is reached by
 * `import()` or `require()` is kept whole, with all of d3: a fifth more.
 */
function adaptModules(root: string): Plugin {
  const own = /[\\/](?:components|lib)[\\/].*\.tsx?$/;
  return {
    name: "adapt-modules",
    setup(bundle) {
      bundle.onLoad({ filter: own }, async ({ path }) => {
        const name = relative(root, path).replaceAll("\\", "/");
        if (name.startsWith("node_modules/")) return null;
        const other = SWAPPED[name];
        if (other)
          return { contents: `export * from "@/${other}"`, resolveDir: root };
        const contents = takeAtOnce(await readFile(path, "utf8"));
        return { contents, loader: path.endsWith("x") ? "tsx" : "ts" };
      });
    },
  };
}

const SERVER = /typeof window === "undefined"/g;
/** Only what runs on a server takes modules so. */
const REQUIRED = /\brequire\("[^"]+"\)/g;
const LATER = /(?<!typeof )\bimport\(\s*("[^"]+")\s*\)/g;

/** A module's text with what it loads later imported, and without what it does on a server. */
function takeAtOnce(text: string): string {
  const imports: string[] = [];
  const rest = text
    .replace(SERVER, "false")
    .replace(REQUIRED, "null")
    .replace(LATER, (_, module: string) => {
      const name = `_later${imports.length}`;
      imports.push(`import * as ${name} from ${module};`);
      return `Promise.resolve(${name})`;
    });
  return imports.join("") + rest;
}
