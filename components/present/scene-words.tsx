import type { CSSProperties, ReactNode } from "react";
import { BlockText } from "@/components/ui/block-text";
import type {
  FilledScene,
  Said,
} from "@/lib/describe/briefing/filled-briefing";
import { blockTexts } from "@/lib/describe/briefing/block-texts";
import { fitText, SCENE_SIZES } from "@/lib/layout/scene/fit-text";
import type { Box, SceneFrame } from "@/lib/layout/scene/scene-frame";
import type { Locale } from "@/lib/model/bilingual";
import type { TextMetrics } from "@/lib/model/text-metrics";
import { atBox, fontPx, stagePx } from "./stage-px";

interface SceneWordsProps {
  scene: FilledScene;
  frame: SceneFrame;
  /** Advance widths of the label font. */
  metrics: TextMetrics;
}

const TAGS = { en: "en", zh: "zh-CN" } as const;
/** How much wider than the measured face the serif of titles is, semi-bold. */
const SERIF = 1.16;

/** The same of its numerals. */
const NUMERALS = 1.24;

function tagOf(locale: Locale): string {
  return TAGS[locale];
}

function otherTag(locale: Locale): string {
  return TAGS[locale === "en" ? "zh" : "en"];
}

/** All that a scene says: titles, figure, quote and text, each as large as its room allows. */
export function SceneWords(props: SceneWordsProps) {
  const { scene, frame, metrics } = props;
  const { title } = scene;
  const size = fitText([title.first], {
    ...{ ...frame.title, sizes: SCENE_SIZES.title, metrics, wider: SERIF },
  });
  return (
    <>
      <div style={{ ...atBox(frame.title), ...fontPx(size) }} className={LOW}>
        <h2
          className="font-serif leading-[1.2] text-balance"
          lang={tagOf(title.lang)}
        >
          {title.first}
        </h2>
      </div>
      {frame.second && title.second && (
        <Fitted
          box={frame.second}
          sizes={SCENE_SIZES.second}
          texts={[title.second]}
          {...{ metrics, wider: SERIF }}
          className="text-muted font-serif"
        >
          <p lang={otherTag(title.lang)}>{title.second}</p>
        </Fitted>
      )}
      {frame.figure && <Figure {...props} box={frame.figure} />}
      {frame.quote && <Quote {...props} box={frame.quote} />}
      {frame.text && <Text {...props} box={frame.text} />}
    </>
  );
}

const LOW = "flex flex-col justify-end";

interface FittedProps {
  box: Box;
  sizes: readonly number[];
  texts: readonly string[];
  metrics: TextMetrics;
  wider?: number;
  className?: string;
  children: ReactNode;
}

/** Text at the largest size that fits its box. */
function Fitted(props: FittedProps) {
  const { box, sizes, texts, metrics, wider, className = "", children } = props;
  const size = fitText(texts, { ...box, sizes, metrics, wider });
  return (
    <div style={{ ...atBox(box), ...fontPx(size) }} className={className}>
      <div className="leading-[1.3]">{children}</div>
    </div>
  );
}

type PartProps = SceneWordsProps & { box: Box };

/** Share of its height that a figure's number may take. */
const NUMBER = { one: 0.66, both: 0.52 };

function Figure({ scene, box, metrics }: PartProps) {
  if (!scene.figure) return null;
  const { value, label } = scene.figure;
  const high = box.height * (label.second ? NUMBER.both : NUMBER.one);
  const size = fitText([value.replaceAll(" ", "\u00a0")], {
    ...{ width: box.width, height: high * 1.23, metrics, wider: NUMERALS },
    sizes: SCENE_SIZES.figure,
  });
  const texts = said(label);
  const small = fitText(texts, {
    ...{ width: box.width, height: box.height - size * 1.06 - 4, metrics },
    sizes: SCENE_SIZES.label,
  });
  const centred = box.height > 300 ? "justify-center" : "justify-start";
  return (
    <p style={atBox(box)} className={`flex flex-col ${centred}`}>
      <span
        className="font-serif leading-[1.06] whitespace-nowrap"
        style={fontPx(size)}
        data-figure=""
      >
        {value}
      </span>
      <span
        className="text-muted leading-[1.25] text-pretty"
        style={{ ...fontPx(small), marginTop: stagePx(4) }}
      >
        <SaidLines said={label} />
      </span>
    </p>
  );
}

function Quote({ scene, box, metrics }: PartProps) {
  if (!scene.quote) return null;
  const { text, by } = scene.quote;
  const edge: CSSProperties = {
    borderInlineStart: `${stagePx(6)} solid var(--edge)`,
    paddingInlineStart: stagePx(20),
  };
  const room = { ...box, width: box.width - 26 };
  const size = fitText([...said(text), ...said(by)], {
    ...{ ...room, sizes: SCENE_SIZES.quote, metrics, wider: SERIF },
  });
  return (
    <blockquote
      style={{ ...atBox(box), ...edge, ...fontPx(size) }}
      className="flex flex-col justify-center leading-[1.3]"
    >
      <p className="font-serif">
        <SaidLines said={text} />
      </p>
      <footer
        className="text-muted"
        style={{ fontSize: `max(0.7em, ${stagePx(18)})` }}
      >
        <SaidLines said={by} />
      </footer>
    </blockquote>
  );
}

function Text({ scene, box, metrics }: PartProps) {
  const { first, lang, second } = scene.text;
  const texts = [...blockTexts(first), ...blockTexts(second ?? [])];
  const wide = second !== null && box.width > 2 * box.height;
  const room = wide ? { ...box, width: (box.width - 24) / 2 } : box;
  const size = Math.min(
    ...(wide ? [blockTexts(first), blockTexts(second)] : [texts]).map((part) =>
      fitText(part, { ...room, sizes: SCENE_SIZES.text, metrics }),
    ),
  );
  const alone = scene.chart === null ? "content-center" : "content-start";
  return (
    <div
      style={{ ...atBox(box), ...fontPx(size), gap: stagePx(wide ? 24 : 12) }}
      className={`grid leading-[1.3] ${alone} ${wide ? "grid-cols-2" : ""}`}
    >
      <BlockText blocks={first} lang={lang} />
      {second && (
        <div className="text-muted">
          <BlockText blocks={second} lang={lang === "en" ? "zh" : "en"} />
        </div>
      )}
    </div>
  );
}

function said({ first, second }: Said): string[] {
  return second === null ? [first] : [first, second];
}

/** A text, and below it the same in the other language where both are shown. */
export function SaidLines({ said: { first, lang, second } }: { said: Said }) {
  return (
    <>
      <span className="block" lang={tagOf(lang)}>
        {first}
      </span>
      {second !== null && (
        <span className="text-muted block" lang={otherTag(lang)}>
          {second}
        </span>
      )}
    </>
  );
}
