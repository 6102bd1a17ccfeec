// The page of each contender: its adapter in one script as esbuild makes it for production, on an empty stage.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const head = (title, links) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<title>${title}</title>
<link rel="icon" href="data:," />
${links}
<style>body { margin: 0 } #stage { width: 1280px; height: 800px }</style>
</head>`;

// Next leaves the server's branches out of what it sends to browsers; so does this.
const inBrowser = {
  name: "in-browser",
  setup({ onLoad }) {
    onLoad({ filter: /components\/.*\.tsx$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const contents = source.replaceAll(
        'typeof window === "undefined"',
        "false",
      );
      return { contents, loader: "tsx" };
    });
  },
};

/** Bundles an adapter and returns its page and its script by their paths on the server. */
export async function makePage({ adapter, name, styles = [], scripts = [] }) {
  const { outputFiles } = await build({
    entryPoints: [
      fileURLToPath(new URL(`peers/${adapter}.mjs`, import.meta.url)),
    ],
    bundle: true,
    write: false,
    format: "esm",
    minify: true,
    jsx: "automatic",
    loader: { ".css": "text" },
    plugins: [inBrowser],
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  const links = styles.map(
    (path) => `<link rel="stylesheet" href="/node_modules/${path}" />`,
  );
  const tags = scripts.map(
    (path) => `<script src="/node_modules/${path}"></script>`,
  );
  return [
    [
      `/timeline/${adapter}.html`,
      `${head(name, links.join(""))}<body><div id="stage"></div>${tags.join("")}<script type="module" src="/timeline/${adapter}.js"></script></body></html>`,
    ],
    [`/timeline/${adapter}.js`, outputFiles[0].text],
  ];
}
