// Makes a picture of a filtered view without a server: opens the page that shows the view in a frame out of sight,
// lets it filter, and takes the drawing with its colours and words. Loaded by static-site.js when a picture is asked for.
window.staticPicture = (() => {
  const { base, site, pages } = SETTINGS;
  const STYLES =
    "fill stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin opacity fill-opacity stroke-opacity font-size font-weight font-style text-anchor dominant-baseline paint-order display visibility".split(
      " ",
    );
  const OF_PICTURE = "lang width height scale pin hide download".split(" ");
  const SVG = "http://www.w3.org/2000/svg";
  const FONTS =
    "'Source Sans 3','Noto Sans SC','PingFang SC','Microsoft YaHei',sans-serif";

  /** A picture as a blob, or with `format: "parts"` the drawing and its words. */
  return async function staticPicture({ name, format, params }) {
    const view = new URLSearchParams(params);
    for (const param of OF_PICTURE) view.delete(param);
    const theme =
      params.get("theme") ?? (format === "parts" ? "auto" : "light");
    if (theme !== "auto") view.set("theme", theme);
    const path = (params.get("lang") === "zh" ? "/zh" : "") + pages[name];
    const query = view.size > 0 ? `?${view}` : "";
    const address = `${base}${path.replace(/\/?$/, "/")}${query}`;
    const frame = await openFrame(address);
    try {
      const found = await settled(frame.contentDocument, name, view);
      const drawing = takeDrawing(found);
      view.delete("theme");
      const shown = view.size > 0 ? `?${view}` : "";
      const live = `${site}${path}${shown}${name === "timeline" ? "" : `#chart-${name}`}`;
      const parts = { ...drawing, live };
      if (format === "parts") return parts;
      const sheet = makeSheet(
        parts,
        clamp(params.get("width"), 300, 1600, drawing.width),
      );
      const text = new XMLSerializer().serializeToString(sheet);
      const blob = new Blob([text], { type: "image/svg+xml" });
      return format === "svg"
        ? blob
        : paint(blob, sheet, clamp(params.get("scale"), 1, 3, 1));
    } finally {
      frame.remove();
    }
  };

  function clamp(text, least, most, usual) {
    const number = /^\d+$/.test(text ?? "") ? Number(text) : usual;
    return Math.min(most, Math.max(least, number));
  }

  function openFrame(address) {
    const frame = document.createElement("iframe");
    frame.setAttribute("aria-hidden", "true");
    frame.tabIndex = -1;
    frame.style.cssText =
      "position:fixed;left:-2000px;top:0;width:1280px;height:900px;border:0;opacity:0;pointer-events:none";
    frame.src = address;
    return new Promise((resolve, reject) => {
      frame.onload = () =>
        frame.contentDocument
          ? resolve(frame)
          : reject(new Error("another origin"));
      frame.onerror = reject;
      document.body.append(frame);
    });
  }

  /** The figure of a view once its own link to share it names the filters, and it has stood still. */
  async function settled(page, name, view) {
    const isWhole = ![...view.keys()].some((param) => param !== "theme");
    const wanted =
      page.location.search.length > 1
        ? "html[data-filtered]"
        : "main[data-hydrated]";
    let before;
    let still = 0;
    for (let tries = 0; tries < 200; tries += 1) {
      await new Promise((done) => setTimeout(done, 100));
      const figure = page.querySelector(`[data-chart="${name}"]`);
      if (!figure || !page.querySelector(wanted)) continue;
      // A figure that has no such link can only be waited for.
      if (!isWhole && !sharesFilter(figure, view) && tries < 100) continue;
      const now = figure.innerHTML;
      still = now === before ? still + 1 : 0;
      before = now;
      if (still >= 4) return figure;
    }
    throw new Error(`no ${name}`);
  }

  function sharesFilter(figure, view) {
    const links = [...figure.querySelectorAll("a[href]")];
    return links.some(({ search }) =>
      [...view.keys()].some(
        (param) => param !== "theme" && new URLSearchParams(search).has(param),
      ),
    );
  }

  function takeDrawing(figure) {
    const drawings = [...figure.querySelectorAll("svg")];
    if (figure instanceof figure.ownerDocument.defaultView.SVGElement)
      drawings.push(figure);
    const area = (svg) =>
      svg.getBoundingClientRect().width * svg.getBoundingClientRect().height;
    const [drawn] = drawings.sort((a, b) => area(b) - area(a));
    if (!drawn) throw new Error("nothing drawn");
    const svg = drawn.cloneNode(true);
    const look = figure.ownerDocument.defaultView.getComputedStyle;
    const from = [drawn, ...drawn.querySelectorAll("*")];
    const to = [svg, ...svg.querySelectorAll("*")];
    from.forEach((element, index) => {
      const style = look(element);
      const copy = to[index];
      if (copy.nodeName === "desc" || copy.nodeName === "title") return;
      copy.removeAttribute("class");
      copy.removeAttribute("style");
      for (const name of STYLES) {
        const value = style.getPropertyValue(name);
        if (value && value !== "normal" && value !== "none")
          copy.setAttribute(name, value);
        else if (copy.hasAttribute(name)) copy.setAttribute(name, value);
      }
    });
    const box = drawn.getBoundingClientRect();
    const [, , width, height] = (
      drawn.getAttribute("viewBox") ?? `0 0 ${box.width} ${box.height}`
    )
      .split(/[\s,]+/)
      .map(Number);
    svg.setAttribute(
      "viewBox",
      drawn.getAttribute("viewBox") ?? `0 0 ${width} ${height}`,
    );
    const text = (selector) =>
      figure.querySelector(selector)?.textContent?.trim() ?? "";
    const filters = [
      ...figure.ownerDocument.querySelectorAll(
        "[data-filter-chip], [data-chip]",
      ),
    ].map((chip) => chip.textContent.trim());
    const root = look(figure.ownerDocument.documentElement);
    const body = look(figure.ownerDocument.body);
    return {
      svg,
      width,
      height,
      title:
        text("h3, h2, figcaption h3") ||
        figure.getAttribute("aria-label") ||
        "",
      subtitle: text("figcaption p"),
      source: text("p.border-t"),
      filters: filters.join(" · "),
      ink: body.color,
      paper: body.backgroundColor,
      lang: figure.ownerDocument.documentElement.lang,
      scheme: root.colorScheme,
    };
  }

  /** The drawing on a sheet with its words above and below. */
  function makeSheet(parts, width) {
    const pen = document.createElement("canvas").getContext("2d");
    const margin = 16;
    const room = width - 2 * margin;
    const sheet = document.createElementNS(SVG, "svg");
    let y = margin;
    const write = (text, size, weight) => {
      pen.font = `${weight} ${size}px ${FONTS}`;
      for (const line of wrap(text, room, pen)) {
        y += size * 1.3;
        const element = document.createElementNS(SVG, "text");
        const all = {
          x: margin,
          y: y - size * 0.3,
          "font-size": size,
          "font-weight": weight,
          fill: parts.ink,
        };
        for (const [name, value] of Object.entries(all))
          element.setAttribute(name, value);
        element.textContent = line;
        sheet.append(element);
      }
    };
    const ground = document.createElementNS(SVG, "rect");
    sheet.append(ground);
    write(parts.title, 18, 600);
    write(parts.subtitle, 13, 400);
    write(parts.filters, 13, 400);
    y += 8;
    const height = (room * parts.height) / parts.width;
    const drawing = document.importNode(parts.svg, true);
    for (const [name, value] of Object.entries({
      x: margin,
      y,
      width: room,
      height,
    }))
      drawing.setAttribute(name, value);
    sheet.append(drawing);
    y += height + 8;
    write(parts.source, 12, 400);
    write(parts.live, 12, 400);
    y += margin;
    const frameAll = {
      xmlns: SVG,
      viewBox: `0 0 ${width} ${Math.ceil(y)}`,
      width,
      height: Math.ceil(y),
    };
    for (const [name, value] of Object.entries({
      ...frameAll,
      "font-family": FONTS,
      lang: parts.lang,
      role: "img",
      "aria-label": parts.title,
    }))
      sheet.setAttribute(name, value);
    for (const [name, value] of Object.entries({
      width,
      height: Math.ceil(y),
      fill: parts.paper,
    }))
      ground.setAttribute(name, value);
    return sheet;
  }

  /** Lines no longer than `room`; Chinese breaks anywhere. */
  function wrap(text, room, pen) {
    const words =
      text
        .replace(/\s+/g, " ")
        .match(/[\u2E80-\uFFEF]|[^\s\u2E80-\uFFEF/&#?]*[/&#?\s]?/g) ?? [];
    const lines = [""];
    for (const word of words) {
      const line = lines.at(-1) + word;
      if (pen.measureText(line).width <= room || lines.at(-1) === "")
        lines[lines.length - 1] = line;
      else lines.push(word);
    }
    return lines.map((line) => line.trim()).filter((line) => line !== "");
  }

  async function paint(blob, sheet, scale) {
    const image = new Image();
    image.src = URL.createObjectURL(blob);
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Number(sheet.getAttribute("width")) * scale;
    canvas.height = Number(sheet.getAttribute("height")) * scale;
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    URL.revokeObjectURL(image.src);
    return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
  }
})();
