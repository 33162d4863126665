import type { Card } from "../../model/agenda";
import type { Actions } from "../actions";
import { h, type Element } from "../element";
import { button, textField } from "../parts";

/** The reason is asked for where the warnings stand, once for all of a card. */
export function confirmation({ findings }: Card, disabled: boolean, actions: Actions): Element {
  const isOne = findings.length === 1;
  return h(
    "form",
    {
      class: "confirmation",
      on: {
        submit: (event) => {
          event.preventDefault();
          const form = event.currentTarget as HTMLFormElement;
          if (disabled) return;
          const warnings = findings.map(({ finding }) => finding);
          actions.confirmFindings(warnings, form.querySelector("textarea")?.value ?? "");
        },
        keydown: (event) => {
          if ((event as KeyboardEvent).key === "Escape") actions.startConfirming(undefined);
        },
      },
    },
    textField({
      id: "waiver-reason",
      label: isOne ? "Vì sao số liệu này vẫn đúng?" : `Vì sao cả ${findings.length} chỗ này vẫn đúng?`,
      hint: "Ghi vào trang “Xác nhận”. Số liệu đổi thì xác nhận hết hiệu lực.",
      value: "",
      isLong: true,
      takesFocus: true,
      onChange: () => undefined,
    }),
    h("div", { class: "buttons" }, [
      h("button", { type: "submit", class: "primary", "aria-disabled": disabled && "true" }, "Ghi xác nhận"),
      button("Thôi", () => actions.startConfirming(undefined)),
    ]),
  );
}
