import { useId, type ReactNode } from "react";
import { formatNumber } from "@/lib/messages/format-number";
import type { share } from "@/lib/messages/en/share";
import { PICTURE_PARTS, type PictureParams } from "@/lib/view/picture-params";
import { Choice } from "@/components/ui/choice";

/** How a view is to look where it is put. */
export type Look = Pick<
  PictureParams,
  "theme" | "lang" | "width" | "scale" | "pin" | "hide"
>;

interface LookSettingsProps {
  readonly look: Look;
  /** The version of the record to stay with; null where it is not known yet. */
  readonly version?: string | null;
  readonly themes: readonly Look["theme"][];
  readonly languages: readonly Look["lang"][];
  /** Widths on offer, pixels, beside none in particular. */
  readonly widths: readonly number[];
  /** What no particular width means. */
  readonly anyWidth: string;
  /** The words of the page's language. */
  readonly words: typeof share;
  /** Called with the next look. */
  readonly onLook: (look: Look) => void;
  /** More settings. */
  readonly children?: ReactNode;
}

/** The settings of an embed or a file. */
export function LookSettings(props: LookSettingsProps) {
  const { look, version, words, onLook } = props;
  const { settings, locale } = words;
  return (
    <div className="grid content-start gap-3">
      {version && (
        <Choice
          label={settings.data}
          value={look.pin === null ? "live" : "pinned"}
          options={[
            ["live", settings.live],
            ["pinned", settings.pinned],
          ]}
          onChoose={(value) =>
            onLook({ ...look, pin: value === "live" ? null : version })
          }
        />
      )}
      <Choice
        label={settings.theme}
        value={look.theme}
        options={props.themes.map((theme) => [theme, settings.themes[theme]])}
        onChoose={(theme) => onLook({ ...look, theme })}
      />
      <Choice
        label={settings.language}
        value={look.lang}
        options={props.languages.map((lang) => [
          lang,
          settings.languages[lang],
        ])}
        onChoose={(lang) => onLook({ ...look, lang })}
      />
      <Choice
        label={settings.width}
        value={String(look.width ?? "")}
        options={[
          ["", props.anyWidth],
          ...props.widths.map((width) => {
            const text = settings.pixels(formatNumber(width, locale));
            return [String(width), text] as const;
          }),
        ]}
        onChoose={(width) =>
          onLook({ ...look, width: width === "" ? null : Number(width) })
        }
      />
      {props.children}
    </div>
  );
}

interface PartSettingsProps {
  readonly look: Look;
  /** The words of the page's language. */
  readonly words: typeof share;
  /** Called with the next look. */
  readonly onLook: (look: Look) => void;
}

/** What an embed includes. */
export function PartSettings({ look, words, onLook }: PartSettingsProps) {
  const id = useId();
  const { include, parts, always } = words.settings;
  return (
    <fieldset className="min-w-0" aria-describedby={id}>
      <legend className="text-sm font-semibold">{include}</legend>
      {PICTURE_PARTS.map((part) => (
        <label key={part} className="flex min-h-7 items-center gap-2 text-sm">
          <input
            type="checkbox"
            className="size-4"
            checked={!look.hide.includes(part)}
            onChange={({ target }) => {
              const others = look.hide.filter((other) => other !== part);
              onLook({
                ...look,
                hide: target.checked ? others : [...others, part],
              });
            }}
          />
          {parts[part]}
        </label>
      ))}
      <p id={id} className="text-muted mt-1 text-xs">
        {always}
      </p>
    </fieldset>
  );
}
