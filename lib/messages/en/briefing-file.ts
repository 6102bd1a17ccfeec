/** What is wrong with a briefing's file, by what was found, in English; `value` is what of the line is meant. */
export const briefingFile = {
  /** A problem with its line. */
  at: (line: number, problem: string) => `Line ${line}: ${problem}`,
  problem: {
    "too-long": () =>
      "the file is longer than a briefing may be, so none of it was read",
    "not-text": () => "the file is not text",
    "no-head": () =>
      "a briefing begins with a line of three hyphens, its title and another line of three hyphens",
    "head-open": () =>
      "the head that begins here has no line of three hyphens at its end",
    "no-scene": () => "there is no scene: a line such as “## Title” begins one",
    "too-many-scenes": () =>
      "this scene and those after it are more than a briefing may have; they were not read",
    "too-many-steps": () =>
      "this step and those after it are more than a scene may have; they were not read",
    "too-many-lit": () => "the step lights more events than it may",
    "too-many-references": () =>
      "the briefing has more references than it may; this one and those after it were not filled in",
    "before-scene": (value: string) =>
      `“${value}” stands before the first scene and belongs to none`,
    "no-key": (value: string) =>
      `“${value}” is not of the form “key: value”; a blank line parts the head of a scene from its text`,
    "unknown-key": (value: string) => `there is no “${value}” here`,
    "key-twice": (value: string) =>
      `“${value}” is here a second time; only the first counts`,
    "value-long": (value: string) =>
      `“${value}” is longer than it may be and was cut`,
    "value-quotes": (value: string) =>
      `“${value}” begins with a quotation mark and must end with one; inside it, a backslash stands before each`,
    "text-long": () => "the text is longer than it may be and was cut",
    "step-first": (value: string) =>
      `“${value}” belongs to a step, and no line “step:” stands before it`,
    "unknown-part": (value: string) =>
      `“### ${value}” is no part of a scene; the parts are 中文, Notes and 备注`,
    "part-twice": (value: string) => `“### ${value}” is here a second time`,
    "no-title": () => "there is no title",
    "no-id": () => "the scene has no id: a line such as “id: first-pair”",
    "id-form": (value: string) =>
      `“${value}” cannot be an id: small letters, digits and hyphens only`,
    "id-twice": (value: string) => `another scene has the id “${value}”`,
    language: (value: string) =>
      `“${value}” is not a language; choose en, zh or both`,
    minutes: (value: string) =>
      `“${value}” is not a number of whole minutes from 1 to 600`,
    chart: (value: string) => `there is no chart “${value}”`,
    "step-empty": () =>
      "the step changes nothing: it has neither a view nor events to light",
    "figure-form": (value: string) =>
      `a figure is one reference, such as “{{events}}”, not “${value}”`,
    "figure-label": () =>
      "the figure has no “figure.label” that says what it is",
    "quote-source": () => "the quotation has no “quote.source”",
    "reference-form": (value: string) =>
      `“${value}” is not a reference as it should be written`,
    "reference-measure": (value: string) =>
      `the record cannot be asked for “${value}”`,
    "reference-argument": (value: string) =>
      `the record has nothing of the name or date “${value}” to refer to`,
    "reference-query": (value: string) =>
      `“${value}” cannot be asked for in a reference`,
    "reference-nothing": (value: string) =>
      `the record does not document what is asked of “${value}”`,
    "view-unknown": (value: string) =>
      `the view has “${value}”, which is not known`,
    "view-malformed": (value: string) =>
      `the view has “${value}”, which is not written as it should be`,
    "view-out-of-range": (value: string) =>
      `the view has “${value}”, which is outside what can be shown`,
    "view-too-many": (value: string) =>
      `the view has “${value}”, which is more than it can have`,
    "view-alone": (value: string) =>
      `the view has “${value}”, but nothing to compare it with`,
    event: (value: string) => `there is no event “${value}”`,
    "lit-hidden": (value: string) =>
      `the event “${value}” is lit, but the view of the step does not show it`,
    source: (value: string) => `there is no source “${value}”`,
  },
};
