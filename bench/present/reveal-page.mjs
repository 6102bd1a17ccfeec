/** A page of reveal.js, a slide for each scene, with the same title and drawing. */
export function revealPage(slides) {
  const sections = slides
    .map(
      ({ title, drawing }) =>
        `<section><h2>${escape(title)}</h2>${drawing}</section>`,
    )
    .join("\n");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>reveal.js</title>
<link rel="stylesheet" href="/node_modules/reveal.js/dist/reveal.css">
<style>${slides[0].styles}</style>
<style>body{margin:0;background:#fff;font-family:sans-serif}section h2{margin:0 0 16px;text-align:left}section>svg{width:100%;height:560px}</style>
</head><body><div class="reveal"><div class="slides">${sections}</div></div>
<script type="module">
import Reveal from "/node_modules/reveal.js/dist/reveal.mjs";
await new Reveal({ width: 1280, height: 720, margin: 0.03, hash: false }).initialize();
document.body.dataset.ready = "";
</script></body></html>`;
}

function escape(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
