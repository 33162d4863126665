/** The settings S1 to S7: what the office has chosen, and what another choice would do to this month's figures. */
import { settingsIn, type Setting } from "../../../catalog/settings";
import type { Facts } from "../../../checks/facts";
import { settingEffects, type SettingEffect } from "../../../checks/setting-effects";
import { keepInformation } from "../../../excel/on-demand";
import { inputOf } from "../../model/state";
import { h, type Element } from "../../view/element";
import { choiceField, textField } from "../../view/parts";
import type { OpenTool } from "../open-tool";
import type { ToolContext } from "../tool";

/** When a period closes is chosen with the period itself, at the first step. */
const CLOSING = "chot_ky";

/** A choice that turns many rates over would fill the pane. */
const MOST_CHANGES = 4;

export function open(context: ToolContext): OpenTool {
  /** Effects are computed once for each reading of the workbook. */
  let known: { readonly facts: Facts; readonly effects: readonly SettingEffect[] } | undefined;

  const effectsOf = (facts: Facts): readonly SettingEffect[] => {
    if (known?.facts !== facts) known = { facts, effects: settingEffects(facts) };
    return known.effects;
  };

  const choose = (setting: Setting, value: string): void =>
    void context.run("Đang ghi thiết lập vào biểu…", async (_signal, nowWriting) => {
      nowWriting();
      await keepInformation({ [setting.key]: value });
      return { tone: "success", message: `Đã đổi “${setting.label}”. Các tỷ lệ trên biểu đã tính lại.` };
    });

  return {
    view() {
      const facts = inputOf(context.pane())?.check.content;
      if (facts === undefined) {
        return [h("p", {}, "Sổ này chưa có biểu nhập liệu. Chèn biểu trước, thiết lập được giữ trong biểu.")];
      }
      const effects = effectsOf(facts);
      return [
        h(
          "p",
          { class: "hint" },
          "Mỗi kỳ giữ thiết lập của mình trong biểu nhập liệu (mục S). Kỳ mới mang theo thiết lập của kỳ trước.",
        ),
        ...settingsIn(facts.edition)
          .filter(({ key }) => key !== CLOSING)
          .map((setting) =>
            settingField(
              setting,
              facts.settings[setting.key] ?? setting.default,
              effects.filter((effect) => effect.setting === setting.key),
              (value) => choose(setting, value),
            ),
          ),
      ];
    },
  };
}

function settingField(
  setting: Setting,
  value: string,
  effects: readonly SettingEffect[],
  onChange: (value: string) => void,
): Element {
  const common = {
    id: `setting-${setting.key}`,
    label: setting.label,
    hint: setting.explanation,
    value,
    onChange,
  };
  return h(
    "div",
    { key: setting.key, class: "setting" },
    setting.options.length === 0
      ? textField(common)
      : choiceField({
          ...common,
          choices: setting.options.map((option) => ({ value: option.value, label: option.label })),
        }),
    ...effects.flatMap(effectLines),
  );
}

/** "Nếu chọn …": nothing where the figures would stay as they are. */
function effectLines({ option, changes }: SettingEffect): Element[] {
  if (changes.length === 0) return [];
  const shown = changes.slice(0, MOST_CHANGES);
  const more = changes.length - shown.length;
  return [
    h(
      "div",
      { class: "effect" },
      h("p", {}, `Nếu chọn “${option.label}”:`),
      h(
        "ul",
        {},
        shown.map((change) => h("li", {}, change)),
        more > 0 && h("li", {}, `và ${more} thay đổi khác`),
      ),
    ),
  ];
}
