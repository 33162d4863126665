/** "Các trang của sổ": the periods and reports of this workbook, and what the add-in keeps on sheets of its own. */
import { listSheets, type OurSheet, type SheetRole } from "../../../excel/reading/list-sheets";
import { openSheet } from "../../../excel/on-demand";
import { CommandFailure } from "../../../workbook/command-failure";
import { h, type Element } from "../../view/element";
import { button } from "../../view/parts";
import type { OpenTool } from "../open-tool";
import type { ToolContext } from "../tool";

const GROUPS: readonly { readonly role: SheetRole; readonly title: string }[] = [
  { role: "period", title: "Kỳ báo cáo" },
  { role: "report", title: "Báo cáo" },
  { role: "narrative", title: "Thuyết minh" },
  { role: "template", title: "Mẫu riêng" },
  { role: "counted", title: "Đếm từ danh sách, điểm" },
  { role: "kept", title: "Trang tiện ích giữ" },
];

const NOT_READ = "Chưa đọc được các trang của sổ. Đóng ô đang sửa dở rồi mở lại mục này.";

export function open(context: ToolContext): OpenTool {
  let sheets: readonly OurSheet[] | undefined;

  const read = async (): Promise<void> => {
    try {
      sheets = await listSheets();
    } catch (error) {
      context.tell({ tone: "failure", message: error instanceof CommandFailure ? error.message : NOT_READ });
    }
    context.changed();
  };
  const goTo = (sheet: OurSheet): void =>
    void context.run(`Đang mở trang “${sheet.name}”…`, async () => {
      await openSheet(sheet.id);
      await read();
      return undefined;
    });

  void read();
  return { view: () => sheetsView(sheets, goTo) };
}

/** The list; undefined while it is read. */
export function sheetsView(
  sheets: readonly OurSheet[] | undefined,
  goTo: (sheet: OurSheet) => void,
): Element[] {
  if (sheets === undefined) return [h("p", { role: "status" }, "Đang đọc các trang của sổ…")];
  if (sheets.length === 0) return [h("p", {}, "Sổ này chưa có trang nào của tiện ích.")];
  return GROUPS.flatMap(({ role, title }) => {
    const own = sheets.filter((sheet) => sheet.role === role);
    if (own.length === 0) return [];
    return [
      h("h3", {}, title),
      h(
        "ul",
        { class: "hits" },
        own.map((sheet) =>
          h(
            "li",
            { key: sheet.id },
            button(captionOf(sheet), () => goTo(sheet), { kind: "link" }),
          ),
        ),
      ),
    ];
  });
}

/** @example captionOf({ name: "Báo cáo (chốt)", isFrozen: true, … }) //=> "Báo cáo (chốt) · đã chốt" */
function captionOf({ name, period, isFrozen, isHidden, role }: OurSheet): string {
  const first = role === "period" && period !== undefined ? [capitalised(period), `trang “${name}”`] : [name];
  const remarks = [isFrozen === true ? "đã chốt" : "", isHidden ? "đang ẩn" : ""].filter(
    (each) => each !== "",
  );
  return [...first, ...remarks].join(" · ");
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
