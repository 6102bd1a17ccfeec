// The script of every embed: tells the host how high it is, shows what marks are, lets arrow keys walk them, follows the
// host's theme. Needs no storage, no origin and no other script; without it the embed is all there but does not grow.
(() => {
  const root = document.documentElement;
  const host = window.parent;
  const find = (name) => new URLSearchParams(location.search).get(name);
  const view = document.querySelector("[data-chart]")?.dataset.chart ?? "view";
  // WordPress hands its secret over in the hash: #?secret=…
  const secret = /[?&]secret=([\w-]+)/.exec(location.hash)?.[1];
  const pym = find("childId");

  let told = 0;
  const tell = (again) => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    // A frame in a hidden tab has no height yet; it says it once it has.
    if (host === window || height < 1 || (height === told && again !== true))
      return;
    told = height;
    const send = (message) => host.postMessage(message, "*");
    send({ "datawrapper-height": { [view]: height } });
    send({ sentinel: "amp", type: "embed-size", height });
    send(
      JSON.stringify({
        src: location.href,
        context: "iframe.resize",
        height,
      }),
    );
    if (secret) send({ secret, message: "height", value: height });
    if (pym) send(`pymxPYMx${pym}xPYMxheightxPYMx${height}`);
  };
  new ResizeObserver(tell).observe(document.body);
  addEventListener("load", tell);
  addEventListener("pageshow", tell);
  addEventListener("message", ({ source, data }) => {
    if (source !== host || !data) return;
    if (data.type === "sister-ties:height") tell(true);
    if (
      data.type === "sister-ties:theme" &&
      ["light", "dark", "auto"].includes(data.theme)
    )
      root.dataset.theme = data.theme;
  });

  // Links of a WordPress post open in it: it asks to be told and compares hosts.
  if (secret)
    addEventListener("click", (event) => {
      const link = event.target.closest?.("a[href]");
      const plain = !(event.ctrlKey || event.metaKey || event.shiftKey);
      const value = link && new URL(link.getAttribute("href"), location).href;
      if (!value || !plain || new URL(value).host !== location.host) return;
      event.preventDefault();
      host.postMessage({ secret, message: "link", value }, "*");
    });

  const bubble = document.createElement("div");
  bubble.className = "bubble";
  bubble.hidden = true;
  bubble.setAttribute("aria-hidden", "true");
  document.body.append(bubble);
  const hide = () => (bubble.hidden = true);
  const show = (mark) => {
    bubble.textContent = wordsOf(mark);
    bubble.hidden = false;
    const box = mark.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = bubble;
    const left = box.left + box.width / 2 - offsetWidth / 2;
    const above = box.top - offsetHeight - 6;
    const most = root.clientWidth - offsetWidth - 4;
    bubble.style.left = `${Math.max(4, Math.min(most, left)) + scrollX}px`;
    bubble.style.top = `${(above < 0 ? box.bottom + 6 : above) + scrollY}px`;
  };
  const MARK = "svg a[aria-label],svg [data-said],svg :has(>title)";
  const markAt = ({ target }) => target.closest?.(MARK);
  // The browser's own bubble would say it twice.
  const wordsOf = (mark) => {
    const title = mark.querySelector(":scope>title");
    if (title) {
      mark.dataset.said = title.textContent;
      title.remove();
    }
    return mark.dataset.said ?? mark.getAttribute("aria-label");
  };
  for (const name of ["pointerover", "focusin"])
    addEventListener(name, (event) => {
      const mark = markAt(event);
      if (mark) show(mark);
      else hide();
    });
  document.addEventListener("pointerleave", hide);
  addEventListener("focusout", hide);
  addEventListener("scroll", hide, true);

  // One stop of the Tab key for each drawing; arrow keys go to the nearest mark that way.
  const STEPS = {
    ArrowLeft: [-1, 0],
    ArrowRight: [1, 0],
    ArrowUp: [0, -1],
    ArrowDown: [0, 1],
  };
  const marksIn = (drawing) => [...drawing.querySelectorAll("svg a")];
  const stop = (marks, chosen) => {
    for (const mark of marks)
      mark.setAttribute("tabindex", mark === chosen ? 0 : -1);
  };
  const centre = (mark) => {
    const { left, top, width, height } = mark.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  };
  const nearest = (marks, from, [dx, dy]) => {
    const [x, y] = centre(from);
    let best = null;
    let least = Infinity;
    for (const mark of marks) {
      const [cx, cy] = centre(mark);
      const along = (cx - x) * dx + (cy - y) * dy;
      const aside = Math.abs((cx - x) * dy) + Math.abs((cy - y) * dx);
      const cost = along + aside * 4;
      if (along > 1 && cost < least) [best, least] = [mark, cost];
    }
    return best;
  };
  for (const drawing of document.querySelectorAll(".drawing")) {
    const all = marksIn(drawing);
    stop(all, all.find((mark) => mark.ariaCurrent) ?? all[0]);
    drawing.addEventListener("keydown", (event) => {
      const { key, target } = event;
      if (key === "Escape") return hide();
      const marks = marksIn(drawing);
      const from = target.closest("svg a");
      if (!from || event.altKey || event.ctrlKey || event.metaKey) return;
      const next = STEPS[key]
        ? nearest(marks, from, STEPS[key])
        : { Home: marks[0], End: marks.at(-1) }[key];
      if (!STEPS[key] && !next) return;
      event.preventDefault();
      if (!next) return;
      stop(marks, next);
      next.focus();
    });
  }
})();
