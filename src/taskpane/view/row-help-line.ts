/** Help for the sheet at hand: what the row means that the officer is on, and a way to a row by its words. */
import type { RowHelp } from "../model/row-hits";
import type { PaneState } from "../model/state";
import type { Actions } from "./actions";
import { h, type Element } from "./element";
import { button, textField } from "./parts";

/** One line about the row that the officer is on, the rest folded below it. */
export function rowHelpLine({ help }: PaneState): Element | false {
  if (help === undefined) return false;
  return h(
    "details",
    { class: "row-help" },
    h("summary", {}, h("b", {}, help.title), ` ${help.meaning}`),
    h("dl", {}, entriesOf(help)),
  );
}

function entriesOf({ where, forms, rules }: RowHelp): Element[] {
  const entry = (title: string, texts: readonly string[]): Element[] =>
    texts.length === 0
      ? []
      : [
          h("dt", {}, title),
          ...(texts.length === 1
            ? [h("dd", {}, texts[0]!)]
            : [
                h(
                  "dd",
                  {},
                  h(
                    "ul",
                    { class: "plain" },
                    texts.map((text) => h("li", {}, text)),
                  ),
                ),
              ]),
        ];
  return [
    ...entry("Lấy ở đâu", where === undefined ? [] : [where]),
    ...entry("Mẫu báo cáo dùng số này", forms),
    ...entry("Kiểm tra", rules),
  ];
}

/** "Tìm chỉ tiêu": the rows that a few words mean, each a jump away. */
export function rowSearch({ search = "", hits = [] }: PaneState, actions: Actions): Element {
  return h(
    "div",
    { class: "row-search" },
    textField({
      id: "tim_chi_tieu",
      label: "Tìm chỉ tiêu",
      value: search,
      placeholder: "ví dụ: qua han, so hoa",
      isImmediate: true,
      onChange: actions.search,
    }),
    h(
      "p",
      { class: "hint", role: "status" },
      search.trim() !== "" && hits.length === 0 ? "Không có dòng nào có các từ này." : "",
    ),
    search.trim() !== "" &&
      hits.length > 0 &&
      h(
        "ul",
        { class: "hits" },
        hits.map(({ key, title }) =>
          h(
            "li",
            { key },
            button(title, () => actions.goToCell(key), { kind: "link" }),
          ),
        ),
      ),
  );
}
