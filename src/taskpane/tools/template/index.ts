/** "Sửa mẫu": the chosen template on a sheet, what is wrong with it, one row filled, its slots, and files to share. */
import { keepInformation } from "../../../excel/on-demand";
import {
  exportTemplate,
  goToTemplateRow,
  importTemplate,
  inspectTemplate,
  openTemplateSheet,
  useActiveTemplate,
  type InspectedTemplate,
} from "../../../excel/report/template-sheets";
import { MOST_BYTES } from "../../../report/templates/template-file";
import { DEFAULT_TEMPLATE, isTemplateId, type TemplateId } from "../../../report/templates/list";
import { baseOfOwn, ownTemplateId, titleOfForm } from "../../../report/templates/own";
import { downloadFile } from "../../hand-over";
import { inputOf, templateIdOf } from "../../model/state";
import { h } from "../../view/element";
import { button } from "../../view/parts";
import type { OpenTool } from "../open-tool";
import type { ToolContext } from "../tool";
import { inspectionView } from "./inspection-view";
import { sharingView } from "./sharing-view";
import { slotSearchView } from "./slot-search-view";

/** Of a file that is far too large only the beginning is read: it is refused all the same. */
const textOf = (file: File): Promise<string> => file.slice(0, MOST_BYTES + 1).text();

export function open(context: ToolContext): OpenTool {
  let inspected: InspectedTemplate | undefined;
  let query = "";

  /** The form at hand: the chosen template, or the one that the office's own edition began as. */
  const formAtHand = (): TemplateId => {
    const id = templateIdOf(context.pane());
    return baseOfOwn(id) ?? (isTemplateId(id) ? id : DEFAULT_TEMPLATE);
  };
  const choose = async (id: string): Promise<void> => {
    if (inputOf(context.pane()) !== undefined) await keepInformation({ mau_bao_cao: id });
  };
  const edit = (): void =>
    void context.run("Đang mở trang mẫu…", async (_signal, nowWriting) => {
      nowWriting();
      const form = formAtHand();
      const sheetName = await openTemplateSheet(form);
      await choose(ownTemplateId(form));
      inspected = await inspectTemplate(form);
      return { tone: "success", message: `Mẫu ở trang “${sheetName}”. Báo cáo từ nay lập theo trang này.` };
    });
  const inspect = (): void =>
    void context.run("Đang đọc trang mẫu…", async () => {
      inspected = await inspectTemplate(formAtHand());
      return undefined;
    });
  const useOurs = (): void =>
    void context.run("Đang đổi mẫu…", async (_signal, nowWriting) => {
      nowWriting();
      await choose(formAtHand());
      return { tone: "success", message: "Báo cáo lập theo mẫu có sẵn. Trang mẫu riêng vẫn còn trong sổ." };
    });
  const use = (found: () => Promise<{ readonly form: TemplateId; readonly sheetName: string }>): void =>
    void context.run("Đang đổi mẫu…", async (_signal, nowWriting) => {
      nowWriting();
      const { form, sheetName } = await found();
      await choose(ownTemplateId(form));
      inspected = await inspectTemplate(form);
      return {
        tone: "success",
        message: `Báo cáo lập theo mẫu ở trang “${sheetName}” (${titleOfForm(form)}).`,
      };
    });
  const save = (): void =>
    void context.run("Đang lưu mẫu…", async () => {
      const form = formAtHand();
      const content = await exportTemplate(form);
      const otherwise = "chép trang mẫu sang sổ khác cũng dùng được";
      return {
        tone: "success",
        message: downloadFile(`mau-${form}.json`, content, "application/json", otherwise),
      };
    });

  return {
    view() {
      const form = formAtHand();
      const isOwn = baseOfOwn(templateIdOf(context.pane())) !== undefined;
      const hasSheet = inputOf(context.pane())?.ownTemplates.some((own) => own.form === form) === true;
      const disabled = context.pane().busy !== undefined;
      return [
        h("p", {}, titleOfForm(form)),
        h(
          "p",
          { class: "hint" },
          isOwn
            ? "Đang dùng mẫu riêng của cơ quan."
            : "Đang dùng mẫu có sẵn. Mẫu chọn ở bước 4; sửa mẫu là sửa một bản riêng trên trang của sổ này.",
        ),
        button(hasSheet ? "Mở trang mẫu" : "Đưa mẫu ra trang để sửa", edit, { kind: "primary", disabled }),
        isOwn && button("Dùng lại mẫu có sẵn", useOurs, { disabled }),
        hasSheet && button("Kiểm tra và xem thử", inspect, { disabled }),
        ...inspectionView(inspected, (row) => {
          if (inspected === undefined) return;
          goToTemplateRow(inspected.sheetId, row).catch((error: unknown) =>
            context.tell({ tone: "failure", message: (error as Error).message }),
          );
        }),
        slotSearchView(query, inspected?.facts, (text) => {
          query = text;
          context.changed();
        }),
        sharingView({
          save,
          take: (file) => use(async () => importTemplate(await textOf(file))),
          useOpen: () => use(useActiveTemplate),
          disabled,
        }),
      ];
    },
  };
}
