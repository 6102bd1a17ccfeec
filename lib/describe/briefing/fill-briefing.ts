import { messagesFor } from "../../messages/messages-for";
import { picturesFor } from "../../messages/pictures-for";
import type { Locale } from "../../model/bilingual";
import type { ViewState } from "../../model/view-state";
import { filterEvents } from "../../select/filter-events";
import type { Briefing, Scene, Step } from "../../view/briefing/briefing";
import { isReference } from "../../view/briefing/references";
import { patchQuery } from "../../view/briefing/patch-query";
import { parseView } from "../../view/parse-view";
import { sayFilters } from "../view-filters";
import { lookUp } from "./answer";
import type { BriefingRecord } from "./briefing-record";
import {
  fillReference,
  sayBlocks,
  sayLine,
  type Filler,
  type Spot,
} from "./fill-text";
import type {
  FilledBriefing,
  FilledScene,
  FilledStep,
  Said,
  SourceRef,
} from "./filled-briefing";

/**
 * Fills a briefing from the record for a page in a language; `together` puts the other language beside it. What the
 * record cannot fill is said in `issues` and stands as it was written. Never throws.
 */
export function fillBriefing(
  briefing: Briefing,
  record: BriefingRecord,
  locale: Locale,
  together = briefing.language === "both",
): FilledBriefing {
  const { name, language, minutes, title, scenes } = briefing;
  const filler: Filler = {
    ...{ record, locale, together },
    ...{ issues: [], answers: new Map() },
  };
  const spot = { at: "title", view: null, sources: new Set<string>() };
  return {
    ...{ name, language, minutes },
    title: sayLine(title, filler, spot) ?? nothing(locale),
    scenes: scenes.map((scene, i) => fillScene(scene, i, filler)),
    issues: filler.issues,
  };
}

function fillScene(scene: Scene, index: number, filler: Filler): FilledScene {
  const place = `scenes.${index}`;
  const { record, locale } = filler;
  const sources = new Set<string>();
  const view = readView(scene.query, `${place}.query`, filler);
  const spot = (part: string): Spot => ({
    ...{ at: `${place}.${part}`, view, sources },
  });
  const quote = fillQuote(scene, spot, filler);
  const filled = {
    id: scene.id,
    number: index + 1,
    title: sayLine(scene.title, filler, spot("title")) ?? nothing(locale),
    chart: scene.chart,
    view,
    figure: fillFigure(scene, spot, filler),
    quote,
    text: sayBlocks(scene.text, filler, spot("text")),
    notes: sayBlocks(scene.notes, filler, spot("notes")).first,
    steps: scene.steps.map((step, i) =>
      fillStep(step, scene, { ...spot(`steps.${i}`) }, filler),
    ),
    filters: sayFilters(
      view,
      record.names,
      messagesFor(locale),
      picturesFor(locale),
    ),
  };
  if (quote) sources.add(quote.source.id);
  return { ...filled, sources: documents(sources, record) };
}

function fillFigure(
  { figure }: Scene,
  spot: (part: string) => Spot,
  filler: Filler,
): FilledScene["figure"] {
  if (!figure) return null;
  // What is no reference, its reader has said.
  const value = isReference(figure.value)
    ? fillReference(figure.value, spot("figure.value"), filler)
    : null;
  const label = sayLine(figure.label, filler, spot("figure.label"));
  return {
    value: value?.[filler.locale] ?? figure.value,
    label: label ?? nothing(filler.locale),
  };
}

function fillQuote(
  { quote }: Scene,
  spot: (part: string) => Spot,
  filler: Filler,
): FilledScene["quote"] {
  if (!quote) return null;
  const text = sayLine(quote.text, filler, spot("quote.text"));
  const by = sayLine(quote.by, filler, spot("quote.by"));
  const source = lookUp(filler.record.cited.sources, quote.source);
  if (!source && quote.source !== "")
    filler.issues.push({
      ...{ at: spot("quote.source").at, below: 0 },
      ...{ reason: "source", value: quote.source },
    });
  // Words that nobody can check are not shown.
  return text && source
    ? { text, by: by ?? nothing(filler.locale), source }
    : null;
}

function fillStep(
  step: Step,
  scene: Scene,
  { at, sources }: Spot,
  filler: Filler,
): FilledStep {
  const { cited, events } = filler.record;
  const view = readView(
    patchQuery(scene.query, step.query),
    `${at}.query`,
    filler,
    new Set(new URLSearchParams(step.query).keys()),
  );
  const known = step.lit.filter((id) => lookUp(cited.events, id));
  const lit = events.filter(({ id }) => step.lit.includes(id));
  const shown = new Set(filterEvents(lit, view, null).map(({ id }) => id));
  for (const id of step.lit) {
    const reason = !known.includes(id) ? "event" : "lit-hidden";
    if (reason === "event" || (!shown.has(id) && scene.chart === "timeline"))
      filler.issues.push({ at: `${at}.lit`, below: 0, reason, value: id });
    for (const source of lookUp(cited.events, id) ?? []) sources.add(source);
  }
  const text = sayLine(step.text, filler, { at: `${at}.text`, view, sources });
  return { view, lit: known, text };
}

/** The view of a query; what is wrong is said of the parameters of `own` alone, all without it. */
function readView(
  query: string,
  at: string,
  filler: Filler,
  own?: ReadonlySet<string>,
): ViewState {
  const { view, issues } = parseView(
    new URLSearchParams(query),
    filler.record.known,
  );
  for (const { param, value, reason } of issues)
    if (own?.has(param) ?? true)
      filler.issues.push({
        ...{ at, below: 0 },
        ...{ reason: `view-${reason}` as const, value: `${param}=${value}` },
      });
  return view;
}

function documents(
  ids: ReadonlySet<string>,
  { cited }: BriefingRecord,
): SourceRef[] {
  return [...ids].flatMap((id) => lookUp(cited.sources, id) ?? []);
}

function nothing(locale: Locale): Said {
  return { first: "", lang: locale, second: null };
}
