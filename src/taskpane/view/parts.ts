/** Small parts that the views are made of. */
import type { Choice } from "../model/period-choice";
import type { StepMark } from "../model/steps";
import { h, type Child, type Element } from "./element";

export interface ButtonOptions {
  readonly kind?: "primary" | "link" | "back";
  readonly disabled?: boolean;
  /** What a screen reader says, where the caption is not enough on its own. */
  readonly label?: string;
  /** For one of several that choose what is shown. */
  readonly isPressed?: boolean;
  readonly takesFocus?: boolean;
}

/** A button that is disabled for a while keeps the focus, which the attribute `disabled` would take away. */
export function button(caption: string, onClick: () => void, options: ButtonOptions = {}): Element {
  const { kind, disabled, label, isPressed, takesFocus } = options;
  const click = disabled ? () => undefined : onClick;
  return h(
    "button",
    {
      type: "button",
      class: kind,
      "aria-disabled": disabled && "true",
      "aria-label": label,
      "aria-pressed": isPressed === undefined ? undefined : String(isPressed),
      ...(takesFocus === true ? { takesFocus } : {}),
      on: { click },
    },
    caption,
  );
}

/** Signs are for the eye only: the words beside them say the same. */
const SIGNS: Readonly<Record<StepMark | "info", string>> = {
  todo: "",
  done: "✓",
  attention: "!",
  wrong: "✕",
  info: "i",
};

/** A sign that stands alone for a word: said by screen readers. */
export function speakingSign(mark: StepMark | "info", word: string): Element {
  return h("span", { class: `sign ${mark}`, role: "img", "aria-label": word }, SIGNS[mark]);
}

export function sign(mark: StepMark | "info", otherwise = ""): Element {
  return h("span", { class: `sign ${mark}`, "aria-hidden": "true" }, SIGNS[mark] || otherwise);
}

export interface FieldOptions {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string;
}

/** A labelled control with its hint and, when something is wrong, what to do about it. */
function field({ id, label, hint, problem }: FieldOptions, control: Element): Element {
  return h(
    "div",
    { class: "field" },
    h("label", { for: id }, label),
    control,
    hint !== undefined && h("p", { class: "hint", id: `${id}-hint` }, hint),
    problem !== undefined && problemText(id, problem),
  );
}

function problemText(id: string, problem: string): Element {
  return h("p", { class: "problem", id: `${id}-problem` }, sign("attention"), h("span", {}, problem));
}

function described({ id, hint, problem }: FieldOptions): Record<string, string | undefined> {
  const by = [hint === undefined ? "" : `${id}-hint`, problem === undefined ? "" : `${id}-problem`];
  return {
    id,
    "aria-describedby": by.filter((each) => each !== "").join(" ") || undefined,
    "aria-invalid": problem === undefined ? undefined : "true",
  };
}

export interface TextFieldOptions extends FieldOptions {
  readonly value: string;
  readonly placeholder?: string;
  readonly isLong?: boolean;
  readonly takesFocus?: boolean;
  readonly onChange: (text: string) => void;
  /** Told of every letter: for a search that answers while one types. */
  readonly isImmediate?: boolean;
}

export function textField(options: TextFieldOptions): Element {
  const { value, placeholder, isLong, takesFocus, isImmediate, onChange } = options;
  const take = (event: Event): void => onChange((event.currentTarget as HTMLInputElement).value);
  return field(
    options,
    h(isLong ? "textarea" : "input", {
      ...described(options),
      ...(isLong ? { rows: "3" } : { type: "text" }),
      autocomplete: "off",
      spellcheck: "false",
      placeholder,
      value,
      ...(takesFocus === true ? { takesFocus } : {}),
      on: { [isImmediate === true ? "input" : "change"]: take },
    }),
  );
}

export interface ChoiceFieldOptions extends FieldOptions {
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
}

export function choiceField(options: ChoiceFieldOptions): Element {
  const { value, choices, onChange } = options;
  return field(
    options,
    h(
      "select",
      {
        ...described(options),
        value,
        on: { change: (event) => onChange((event.currentTarget as HTMLSelectElement).value) },
      },
      choices.map((choice) => h("option", { key: choice.value, value: choice.value }, choice.label)),
    ),
  );
}

/** A choice whose options are long: each on lines of its own, where a list would cut them off. */
export function radioField(options: ChoiceFieldOptions): Element {
  const { id, label, value, choices, problem, onChange } = options;
  return h(
    "fieldset",
    { class: "radios" },
    h("legend", {}, label),
    choices.map((choice) =>
      h(
        "label",
        { key: choice.value },
        h("input", {
          type: "radio",
          name: id,
          value: choice.value,
          checked: choice.value === value,
          on: { change: () => onChange(choice.value) },
        }),
        h("span", {}, choice.label),
      ),
    ),
    problem !== undefined && problemText(id, problem),
  );
}

/** The panel of a step. Its heading takes the focus, so that a screen reader begins there. */
export function panel(id: string, title: string, ...children: (Child | false | undefined)[]): Element {
  return h(
    "section",
    { key: id, class: "panel", "aria-labelledby": `${id}-title` },
    h("h2", { id: `${id}-title`, tabindex: "-1", takesFocus: true }, title),
    ...children,
  );
}
