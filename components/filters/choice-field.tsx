import { memo } from "react";
import type { OptionSection } from "@/lib/select/match-options";
import type { Messages } from "@/lib/messages/messages";
import type { ComboboxWords } from "./combobox-parts";
import { MultiCombobox } from "./multi-combobox";
import { NativeSelect } from "./native-select";

interface ChoiceFieldProps {
  /** The parameter of the URL. */
  readonly name: "actor" | "place";
  readonly words: ComboboxWords;
  readonly sections: readonly OptionSection[];
  readonly selected: readonly string[];
  /** How many events each choice would leave. */
  readonly counts: ReadonlyMap<string, number>;
  readonly messages: Messages;
  /** Takes the id of a choice that was added or taken away. */
  readonly onToggle: (id: string) => void;
}

/** A facet with many choices: a combobox, or the browser's own list where there is no script. */
export const ChoiceField = memo(function ChoiceField(props: ChoiceFieldProps) {
  const { name, words, sections, selected, counts, messages } = props;
  return (
    <>
      <MultiCombobox
        {...{ words, sections, selected, counts, messages }}
        id={`filter-${name}`}
        onToggle={props.onToggle}
        className="w-full sm:w-56"
      />
      <NativeSelect {...{ name, sections, selected }} label={words.label} />
    </>
  );
});
