import type { STAGE } from "@/lib/layout/scene/scene-frame";
import { SANS_STACK } from "@/lib/theme/sans-stack";

/** Faces that a picture carries, as the page's style sheet names them. */
const FACES = /^["']?Source (Sans 3|Serif 4)["']?$/;

/** A drawing of a page as a PNG of a width and height in pixels; rejects where the browser will not make one. */
export async function svgPicture(
  drawing: SVGSVGElement,
  { width, height }: Pick<typeof STAGE, "width" | "height">,
): Promise<Blob> {
  const file = standAlone(drawing, await pageFaces());
  file.setAttribute("width", String(width));
  file.setAttribute("height", String(height));
  const text = new XMLSerializer().serializeToString(file);
  const address = URL.createObjectURL(
    new Blob([text], { type: "image/svg+xml" }),
  );
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width, height });
    canvas.getContext("2d")?.drawImage(image, 0, 0, width, height);
    return await new Promise<Blob>((resolve, reject) =>
      canvas.toBlob((made) =>
        made ? resolve(made) : reject(new Error("no picture")),
      ),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A copy that needs neither the style sheet of the page nor its faces. */
function standAlone(drawing: SVGSVGElement, faces: string): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  for (const element of copy.querySelectorAll("[class]"))
    if (!element.classList.contains("sheet")) element.removeAttribute("class");
  const style = document.createElementNS(copy.namespaceURI, "style");
  style.textContent = `${faces}.sheet{font-size:var(--sheet-text,13px)}`;
  copy.prepend(style);
  copy.setAttribute("font-family", SANS_STACK);
  return copy;
}

let faces: Promise<string> | undefined;

/** The faces of the page as rules that need nothing beside them; one that cannot be had is left to the reader's machine. */
function pageFaces(): Promise<string> {
  faces ??= Promise.all(
    [...document.styleSheets].flatMap((sheet) =>
      rulesOf(sheet).flatMap((rule) =>
        rule instanceof CSSFontFaceRule &&
        FACES.test(rule.style.getPropertyValue("font-family"))
          ? [faceRule(rule, sheet.href ?? location.href)]
          : [],
      ),
    ),
  ).then((rules) => rules.join(""));
  return faces;
}

/** A sheet of another origin does not say what is in it. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

async function faceRule(rule: CSSFontFaceRule, base: string): Promise<string> {
  const { style } = rule;
  const [, address] =
    /url\(["']?([^"')]+\.woff2)/.exec(style.getPropertyValue("src")) ?? [];
  if (!address) return "";
  try {
    const answer = await fetch(new URL(address, base));
    const data = await dataAddress(await answer.blob());
    const said = ["font-family", "font-weight"]
      .map((name) => `${name}:${style.getPropertyValue(name)};`)
      .join("");
    return `@font-face{${said}src:url(${data}) format("woff2")}`;
  } catch {
    return "";
  }
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(new Error("unread"));
    reader.readAsDataURL(blob);
  });
}
