/** The ways out of a fault: the likeliest open with its button, the others folded. */
import type { ListedChange, ListedWay } from "../../model/listed-finding";
import type { Actions } from "../actions";
import { h, type Element } from "../element";
import { button } from "../parts";

export function wayList(ways: readonly ListedWay[], disabled: boolean, actions: Actions): Element {
  const [first, ...others] = ways;
  const lead = others.length === 0 ? "Nếu số khác đều đúng thì sửa" : "Có thể sửa";
  return h(
    "div",
    { class: "effect" },
    h("p", {}, `${lead}${remarkOf(first)}:`),
    first !== undefined && wayItem(first, true, disabled, actions),
    others.length > 0 &&
      h(
        "details",
        {},
        h("summary", {}, others.length === 1 ? "Hoặc cách khác" : `Hoặc ${others.length} cách khác`),
        others.map((way) => wayItem(way, false, disabled, actions)),
      ),
  );
}

const remarkOf = (way: ListedWay | undefined): string =>
  way?.remark === undefined ? "" : ` (${way.remark})`;

function wayItem(
  { changes, remark, repairs }: ListedWay,
  isFirst: boolean,
  disabled: boolean,
  actions: Actions,
): Element {
  const caption = changes.length === 1 ? "Sửa ô này" : `Sửa cả ${changes.length} ô`;
  return h(
    "div",
    { class: "way" },
    h(
      "ul",
      { class: "lines" },
      changes.map((change) => changeLine(change, actions)),
    ),
    !isFirst && remark !== undefined && h("p", { class: "hint" }, remark),
    repairs !== undefined &&
      button(caption, () => actions.repairCells(repairs), {
        ...(isFirst ? { kind: "primary" as const } : {}),
        disabled,
        label: `${caption}: ${changes.map(({ where, values }) => `${where}: ${values}`).join("; ")}`,
      }),
  );
}

/** The row leads to its cell. */
function changeLine({ where, values, target }: ListedChange, actions: Actions): Element {
  return h(
    "li",
    {},
    target === undefined
      ? h("span", {}, where)
      : button(where, () => actions.goToCell(target.key, target.column), {
          kind: "link",
          label: `Đến ${where}`,
        }),
    h("b", { class: "values" }, values),
  );
}
