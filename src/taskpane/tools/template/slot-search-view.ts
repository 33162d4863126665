import type { ReportFacts } from "../../../report/facts/report-facts";
import { findSlots, slotNow } from "../../../report/notation/slot-list";
import { h, type Element } from "../../view/element";
import { textField } from "../../view/parts";

const MOST = 12;

/** The slots that a template may use, found by their meaning, with what each is at the moment. */
export function slotSearchView(
  query: string,
  facts: ReportFacts | undefined,
  onSearch: (query: string) => void,
): Element {
  const found = findSlots(query);
  const more = found.length - MOST;
  return h(
    "div",
    { class: "setting" },
    textField({
      id: "slot-search",
      label: "Tìm chỗ điền",
      hint: "Gõ vài chữ, ví dụ “quá hạn”, rồi Enter. Chép mã {{…}} vào lời văn.",
      value: query,
      onChange: onSearch,
    }),
    query.trim() !== "" && found.length === 0 && h("p", {}, "Không thấy chỗ điền nào. Thử ít chữ hơn."),
    found.length > 0 &&
      h(
        "ul",
        { class: "slots" },
        found.slice(0, MOST).map(({ key, meaning }) => {
          const now = facts && slotNow(key, facts);
          return h(
            "li",
            { key },
            h("code", {}, `{{${key}}}`),
            h("p", {}, now === undefined ? meaning : `${meaning}: ${now}`),
          );
        }),
      ),
    more > 0 && h("p", { class: "hint" }, `và ${more} chỗ điền khác; gõ thêm chữ để thu hẹp.`),
  );
}
