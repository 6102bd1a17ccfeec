// In every page of a copy of the site that no server of its own gives (docs/static-export.md). Runs before all other
// scripts: it places links that they make under the base of the copy, lets a filtered page filter before it is first
// painted, and makes in the browser what a server would have made.
(() => {
  const { base, site, pages } = SETTINGS;
  const root = document.documentElement;
  const kind = document.currentScript.dataset.page;
  const params = new URLSearchParams(location.search);
  const theme = params.get("theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;

  const ASIDE = new Set(
    "theme lang width height scale pin hide download".split(" "),
  );
  const PICTURE = /^\/charts\/([a-z-]+)\.(svg|png)$/;

  /** An address of the site as one of the copy. */
  function place(address) {
    return address === base || address.startsWith(`${base}/`)
      ? address
      : base + address;
  }

  const isRooted = (address) =>
    typeof address === "string" && /^\/(?![/\\])/.test(address);

  for (const name of ["pushState", "replaceState"]) {
    const write = history[name];
    history[name] = function (state, unused, address) {
      const placed = isRooted(address) ? place(address) : address;
      return write.call(this, state, unused, placed);
    };
  }

  const openWindow = window.open;
  window.open = (address, ...rest) =>
    openWindow.call(
      window,
      isRooted(address) ? place(address) : address,
      ...rest,
    );

  const ask = window.fetch;
  window.fetch = (input, init) => {
    if (!isRooted(input)) return ask(input, init);
    const picture = pictureAsked(input);
    return picture
      ? makePicture(picture).then(
          (blob) =>
            new Response(blob, { headers: { "content-type": blob.type } }),
        )
      : ask(place(input), init);
  };

  const ROOTED = ["href", "src", "action"];
  function placeLinks(element) {
    for (const name of ROOTED) {
      const value = element.getAttribute(name);
      if (!isRooted(value)) continue;
      const picture = name === "src" && pictureAsked(value);
      if (picture) {
        element.removeAttribute(name);
        void makePicture(picture).then((blob) =>
          element.setAttribute(name, URL.createObjectURL(blob)),
        );
        continue;
      }
      const placed = place(value);
      if (placed !== value) element.setAttribute(name, placed);
    }
  }
  const selector = ROOTED.map((name) => `[${name}^="/"]`).join();
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === "attributes") placeLinks(target);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(selector)) placeLinks(node);
        for (const element of node.querySelectorAll(selector))
          placeLinks(element);
      }
    }
  }).observe(root, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ROOTED,
  });

  // What the server has made for this page stands there already, with no query in its address.
  function pathWithin(address) {
    const url = new URL(address, location.href);
    if (url.origin !== location.origin || !url.pathname.startsWith(`${base}/`))
      return null;
    return { path: url.pathname.slice(base.length), params: url.searchParams };
  }
  function filtersOf(all) {
    return new URLSearchParams([...all].filter(([name]) => !ASIDE.has(name)));
  }
  function pictureAsked(address) {
    const asked = pathWithin(place(address));
    const [, name, format] = (asked && PICTURE.exec(asked.path)) ?? [];
    if (!pages[name] || asked.params.size === 0) return null;
    return { name, format, params: asked.params };
  }

  let maker;
  function makePicture(asked) {
    maker ??= new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = `${base}/static-picture.js`;
      script.onload = () => resolve(window.staticPicture);
      script.onerror = reject;
      document.head.append(script);
    });
    return maker.then((make) => make(asked));
  }

  document.addEventListener(
    "click",
    (event) => {
      const link =
        event.target instanceof Element && event.target.closest("a[href]");
      // One that was made a moment ago has not been seen yet.
      if (link) placeLinks(link);
      const asked = link && pathWithin(link.href);
      if (!asked || asked.params.size === 0 || !/\.[a-z0-9]+$/.test(asked.path))
        return;
      event.preventDefault();
      const picture = pictureAsked(asked.path + new URL(link.href).search);
      if (!picture) return tell(asked.path, new URL(link.href).search);
      void makePicture(picture).then((blob) => {
        const saved = document.createElement("a");
        saved.href = URL.createObjectURL(blob);
        saved.download = `${picture.name}.${picture.format}`;
        saved.click();
      });
    },
    true,
  );

  function words() {
    return root.lang.startsWith("zh")
      ? {
          why: "本站副本不经服务器运行，无法按筛选条件生成此文件。",
          whole: "下载未经筛选的完整文件",
          live: "在正式网站获取",
          close: "关闭",
          whole_view: "此副本无法在该框架内筛选，显示的是全部内容。",
          open: "打开筛选后的视图",
        }
      : {
          why: "This copy of the site has no server, which it takes to make this file for a filter.",
          whole: "The file for the whole record",
          live: "The file, from the site itself",
          close: "Close",
          whole_view:
            "This copy cannot filter inside this frame, and shows everything.",
          open: "Open the filtered view",
        };
  }

  function tell(path, query) {
    const say = words();
    const dialog = document.createElement("dialog");
    const text = document.createElement("p");
    text.textContent = say.why;
    dialog.append(text);
    const links = [[say.whole, base + path]];
    if (!/^https?:\/\/localhost/.test(site))
      links.push([say.live, site + path + query]);
    for (const [label, href] of links) {
      const line = document.createElement("p");
      const link = document.createElement("a");
      link.textContent = label;
      link.href = href;
      link.style.textDecoration = "underline";
      line.append(link);
      dialog.append(line);
    }
    const close = document.createElement("button");
    close.textContent = say.close;
    close.onclick = () => dialog.close();
    dialog.onclose = () => dialog.remove();
    dialog.append(close);
    dialog.style.cssText =
      "margin:auto;max-width:30rem;padding:1.5rem;display:grid;gap:.75rem";
    document.body.append(dialog);
    dialog.showModal();
  }

  if (kind === "island" && params.size > 0) filterFirst();

  /** The page came as it is without a filter: it stays unseen until its own script has read the address. */
  function filterFirst() {
    // No element: React would take it for one of its own.
    const unseen = new CSSStyleSheet();
    unseen.replaceSync("main{visibility:hidden}");
    document.adoptedStyleSheets.push(unseen);
    const show = () => unseen.replaceSync("");
    const patience = setTimeout(show, 8000);
    until(() => document.querySelector("main[data-hydrated]")).then(() => {
      dispatchEvent(new PopStateEvent("popstate"));
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          clearTimeout(patience);
          show();
          root.dataset.filtered = "";
          document.getElementById(location.hash.slice(1))?.scrollIntoView();
        }),
      );
    });
  }

  function until(found) {
    return new Promise((resolve) => {
      const look = () => (found() ? resolve() : requestAnimationFrame(look));
      look();
    });
  }

  if (kind === "embed") addEventListener("DOMContentLoaded", fillEmbed);

  function fillEmbed() {
    const asked = pathWithin(location.href);
    const name = asked && /^\/embed\/([a-z-]+)\//.exec(asked.path)?.[1];
    if (!name || !pages[name]) return;
    const other =
      params.get("lang") === "zh" && !asked.path.includes("/lang-zh/");
    if (other) {
      const rest = new URLSearchParams(params);
      rest.delete("lang");
      const query = rest.size > 0 ? `?${rest}` : "";
      location.replace(
        `${base}/embed/${name}/lang-zh/${query}${location.hash}`,
      );
      return;
    }
    if (filtersOf(params).size === 0) return;
    const locale = root.lang.startsWith("zh") ? "zh" : "en";
    const asPicture = {
      name,
      format: "parts",
      params: new URLSearchParams([...params, ["lang", locale]]),
    };
    makePicture(asPicture).then(replaceEmbed, () => {
      const say = words();
      const line = document.createElement("p");
      const link = document.createElement("a");
      link.href = `${base}${locale === "zh" ? "/zh" : ""}${pages[name]}?${filtersOf(params)}#chart-${name}`;
      link.textContent = say.open;
      line.append(`${say.whole_view} `, link);
      document.body.prepend(line);
    });
  }

  function replaceEmbed({ svg, title, subtitle, source, live }) {
    const figure = document.querySelector("figure");
    const drawing = document.importNode(svg, true);
    drawing.setAttribute("aria-label", title);
    figure.querySelector(".drawing").replaceChildren(drawing);
    const set = (found, text) => found && text && (found.textContent = text);
    document.title = title;
    set(figure.querySelector("h1"), title);
    set(figure.querySelector("h1 + p"), subtitle);
    set(figure.querySelector(".foot p"), source);
    // Notes, tables and the file of the data were of everything.
    const ofAll = 'ul.quiet, details, a[href*="/charts/"], a[href*="/data/"]';
    for (const part of figure.querySelectorAll(ofAll)) part.remove();
    for (const link of figure.querySelectorAll("a.live")) link.href = live;
    root.dataset.filtered = "";
  }
})();
