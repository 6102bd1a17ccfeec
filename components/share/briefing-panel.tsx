import { useId, useState } from "react";
import { Choice } from "@/components/ui/choice";
import { useOwnTexts } from "@/components/view/use-own-texts";
import type { share } from "@/lib/messages/en/share";
import type { OwnTexts } from "@/lib/view/briefing/own-store";
import type { AddedView } from "@/lib/view/briefing/add-view";
import { localePath } from "@/lib/view/language-path";
import { addToBriefing, type AddedTo } from "./add-to-briefing";
import {
  briefingChoices,
  placeChoices,
  readPlace,
  NEW_BRIEFING,
} from "./briefing-choices";

type Shown = Pick<AddedView, "chart" | "query">;

interface BriefingPanelProps {
  /** The view to put into a briefing. */
  readonly shown: Shown;
  /** What the page calls the view. */
  readonly title: string;
  /** The words of the page's language. */
  readonly words: typeof share;
}

/** Puts a view into a briefing of the reader's own: as a scene, as the view of one, or as a step. */
export function BriefingPanel(props: BriefingPanelProps) {
  const own = useOwnTexts();
  return own && <Form {...props} own={own} />;
}

function Form(props: BriefingPanelProps & { readonly own: OwnTexts }) {
  const { shown, words, own } = props;
  const { briefing: said, locale } = words;
  const choices = briefingChoices(own, said);
  const [name, setName] = useState(() => choices[0]?.name ?? NEW_BRIEFING);
  const [place, setPlace] = useState("scene");
  // A title with numbers would say them still when the record says others.
  const [title, setTitle] = useState(/\d/.test(props.title) ? "" : props.title);
  const [added, setAdded] = useState<AddedTo | null>(null);
  const chosen = choices.find((choice) => choice.name === name);
  const view: AddedView = { ...shown, title, locale };
  const places = placeChoices(chosen?.briefing ?? null, view, said);
  const at = places.some(([value]) => value === place) ? place : "scene";
  const add = () => {
    const done = addToBriefing(chosen ?? null, view, readPlace(at), said);
    setAdded(done);
    if (done.name !== null) setName(done.name);
  };
  return (
    <div className="grid max-w-xl gap-4">
      <p className="text-muted text-sm">{said.hint}</p>
      <Choice
        label={said.into}
        value={name}
        options={[
          ...choices.map((choice) => [choice.name, choice.label] as const),
          [NEW_BRIEFING, said.fresh],
        ]}
        onChoose={setName}
      />
      <Choice
        label={said.place}
        value={at}
        options={places}
        onChoose={setPlace}
      />
      <TitleField {...{ title, words }} onTitle={setTitle} />
      <div className="flex flex-wrap items-center gap-3">
        <button
          type="button"
          className="bg-ink text-paper border-ink min-h-9 cursor-pointer rounded-md border px-4 text-sm"
          onClick={add}
        >
          {said.add}
        </button>
        <Done {...{ added, words }} />
      </div>
    </div>
  );
}

interface TitleFieldProps {
  readonly title: string;
  readonly words: typeof share;
  readonly onTitle: (title: string) => void;
}

function TitleField({ title, words, onTitle }: TitleFieldProps) {
  const id = useId();
  return (
    <div className="grid gap-1 text-sm">
      <label htmlFor={id} className="font-semibold">
        {words.briefing.title}
      </label>
      <input
        id={id}
        type="text"
        value={title}
        aria-describedby={`${id}-hint`}
        className="border-edge bg-card text-ink min-h-9 rounded-md border px-2"
        onChange={({ target }) => onTitle(target.value)}
      />
      <p id={`${id}-hint`} className="text-muted">
        {words.briefing.titleHint}
      </p>
    </div>
  );
}

interface DoneProps {
  readonly added: AddedTo | null;
  readonly words: typeof share;
}

function Done({ added, words }: DoneProps) {
  const edit = localePath("/present/edit", words.locale);
  return (
    <span role="status" className="text-sm">
      {added && (
        <>
          {added.said}{" "}
          <a className="underline" href={`${edit}#${added.hash}`}>
            {words.briefing.open}
          </a>
        </>
      )}
    </span>
  );
}
