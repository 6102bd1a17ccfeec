import { useEffect, useRef } from "react";
import type { PresentWords } from "@/lib/messages/present-for";
import type { StageState } from "@/lib/view/stage/stage-state";
import { SceneView } from "./scene-view";
import type { StageContext } from "./stage-context";
import type { Stage } from "./use-stage";

interface StageOverviewProps extends Pick<Stage, "send"> {
  context: StageContext;
  state: StageState;
  words: PresentWords;
}

/** All scenes at once; arrows move among them, Enter or a press goes to one. */
export function StageOverview(props: StageOverviewProps) {
  const { context, state, send, words } = props;
  const { scenes } = context.payload.briefing;
  const grid = useRef<HTMLOListElement>(null);
  useEffect(() => {
    grid.current
      ?.querySelector<HTMLElement>('[aria-current="true"]')
      ?.focus({ preventScroll: false });
  }, [state.scene]);
  return (
    <nav
      aria-label={words.overview}
      data-overview=""
      className="bg-paper absolute inset-0 z-10 overflow-y-auto p-6 pb-24"
    >
      <ol
        ref={grid}
        className="mx-auto grid max-w-[120rem] grid-cols-[repeat(auto-fill,minmax(min(100%,19rem),1fr))] gap-5"
      >
        {scenes.map(({ id, number, title }, scene) => (
          <li key={id} className="relative">
            <div className="stage-thumb border-line bg-card rounded-md border">
              <div className="stage" inert aria-hidden="true">
                <SceneView place={{ scene, step: 0 }} {...{ context, words }} />
              </div>
            </div>
            <button
              type="button"
              aria-current={scene === state.scene}
              className="aria-current:outline-focus absolute inset-0 cursor-pointer rounded-md outline-offset-2 aria-current:outline-4"
              aria-label={words.go(number, title.first)}
              onClick={() => send({ kind: "go", scene })}
            />
          </li>
        ))}
      </ol>
    </nav>
  );
}
