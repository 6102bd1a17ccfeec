import { useState } from "react";
import { otherLocale } from "@/lib/describe/pick-text";
import type { FilledScene } from "@/lib/describe/briefing/filled-briefing";
import type { IndexedEvent } from "@/lib/model/indexed-event";
import type { Briefing, Scene } from "@/lib/view/briefing/briefing";
import {
  changeScene,
  duplicateScene,
  insertScene,
  moveScene,
  removeScene,
} from "@/lib/view/briefing/edit-briefing";
import type { EditorPayload } from "./editor-payload";
import type { EditorWords } from "./editor-words";
import { HeadForm } from "./head-form";
import { NumbersHelp } from "./numbers-help";
import { SceneForm } from "./scene-form";
import { SceneList, type ListedScene } from "./scene-list";
import { ScenePreview } from "./scene-preview";
import { SceneTools } from "./scene-tools";
import type { Checked } from "./use-checked";

interface ScenesFormProps extends EditorWords {
  readonly briefing: Briefing;
  readonly checked: Checked;
  /** The index of the scene that is edited; null while the briefing itself is. */
  readonly current: number | null;
  /** All events of the record. */
  readonly events: readonly IndexedEvent[];
  readonly payload: EditorPayload;
  readonly onChoose: (index: number | null) => void;
  /** Called with each change, and with what is typed in; null for a change that stands alone. */
  readonly onChange: (briefing: Briefing, of: string | null) => void;
}

/** A briefing scene by scene: their order, one of them to edit, and how a room reads it. */
export function ScenesForm(props: ScenesFormProps) {
  const { briefing, checked, payload, words, onChoose, onChange } = props;
  const [said, setSaid] = useState("");
  const { scenes } = briefing;
  const current =
    props.current === null || scenes.length === 0
      ? null
      : Math.min(props.current, scenes.length - 1);
  const change = (next: Briefing, index: number | null, announced = "") => {
    onChange(next, null);
    onChoose(index);
    setSaid(announced);
  };
  const add = (at: number) =>
    change(insertScene(briefing, { chart: "timeline" }, at), at);
  const move = (from: number, to: number) => {
    if (to < 0 || to >= scenes.length) return;
    change(moveScene(briefing, from, to), to, sayMoved(from, to, props));
  };
  const scene = current === null ? null : scenes[current];
  const filled = scene && filledScene(checked, scene.id);
  return (
    <div className="grid gap-6 md:grid-cols-[15rem_minmax(0,1fr)] xl:grid-cols-[16rem_minmax(0,1fr)_24rem]">
      <SceneList
        {...{ current, words, onChoose }}
        scenes={scenes.map((scene, index) => listed(scene, index, props))}
        onMove={move}
        onAdd={() => add(current === null ? scenes.length : current + 1)}
      />
      <div className="min-w-0">
        <SceneTools
          {...{ current, words }}
          of={scenes.length}
          onMove={move}
          onDuplicate={(at) => change(duplicateScene(briefing, at), at + 1)}
          onRemove={(at) => {
            const left = removeScene(briefing, at);
            const next = Math.min(at, left.scenes.length - 1);
            change(left, next < 0 ? null : next, words.scene.removed);
          }}
        />
        <p role="status" className="text-sm empty:hidden">
          {said}
        </p>
        <CurrentForm {...props} current={current} />
        <NumbersHelp words={words} />
      </div>
      {filled && (
        <div className="md:col-start-2 xl:sticky xl:top-4 xl:col-start-3 xl:row-start-1 xl:self-start">
          <ScenePreview
            key={filled.id}
            {...{ payload, words }}
            scene={filled}
            count={scenes.length}
          />
        </div>
      )}
    </div>
  );
}

function sayMoved(
  from: number,
  to: number,
  { briefing: { scenes }, words }: ScenesFormProps,
): string {
  const title = titleOf(scenes[from], words.locale) || words.scenes.untitled;
  return words.scenes.moved(title, to + 1, scenes.length);
}

function listed(
  scene: Scene,
  index: number,
  { checked, words }: ScenesFormProps,
): ListedScene {
  const said = titleOf(scene, words.locale);
  // What the record fills in comes a little later than what is typed.
  const title = said.includes("{{")
    ? (filledScene(checked, scene.id)?.title.first ?? said)
    : said;
  return {
    id: scene.id,
    title: title || words.scenes.untitled,
    problems: checked.problems.filter((one) => one.scene === index).length,
  };
}

function filledScene({ filled }: Checked, id: string): FilledScene | null {
  return filled?.scenes.find((scene) => scene.id === id) ?? null;
}

function CurrentForm(props: ScenesFormProps) {
  const { briefing, checked, current, events, payload, words } = props;
  const { onChange } = props;
  const scene = current === null ? null : briefing.scenes[current];
  if (current === null || !scene)
    return (
      <HeadForm
        {...{ briefing, words }}
        onChange={(change, of) => onChange({ ...briefing, ...change }, of)}
      />
    );
  const { cited, views } = payload;
  return (
    <SceneForm
      key={scene.id}
      {...{ scene, events, views, words }}
      language={briefing.language}
      filled={filledScene(checked, scene.id)}
      sources={Object.values(cited.sources).map(({ id, title }) => [id, title])}
      onChange={(change, of) =>
        onChange(
          changeScene(briefing, current, change),
          of && `${scene.id}.${of}`,
        )
      }
    />
  );
}

function titleOf(scene: Scene | undefined, locale: "en" | "zh"): string {
  return scene?.title[locale] || scene?.title[otherLocale(locale)] || "";
}
