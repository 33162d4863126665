/** "Tổng hợp nhiều đơn vị": what communes have handed in, as one workbook, one report, and what goes back. */
import type { MadeFile } from "../../../on-files/hand-in-files";
import { MOST_FILES, rollUpFiles } from "../../../on-files/roll-up-files";
import { CommandFailure } from "../../../workbook/command-failure";
import { downloadFile } from "../../hand-over";
import type { OpenTool } from "../open-tool";
import type { ToolContext } from "../tool";
import { rollUpView, type RollUpActions, type RollUpState } from "./roll-up-view";

const OTHERWISE = "mở trang này bằng trình duyệt (bản ngoại tuyến) rồi làm lại";

export const INITIAL: RollUpState = { files: [], issuer: "", template: "bieu-06" };

/** Lets the page answer, and stops where the officer has asked for it. */
const pauseFor = (signal: AbortSignal) => async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve));
  if (signal.aborted) throw new CommandFailure("cancelled", "Đã dừng tổng hợp, chưa lập tệp nào.");
};

export function open(context: ToolContext): OpenTool {
  let state = INITIAL;
  const become = (next: RollUpState): void => {
    state = next;
    context.changed();
  };
  const without = (): RollUpState => {
    const { files, issuer, template } = state;
    return { files, issuer, template };
  };
  const save = ({ name, content, type }: MadeFile): string =>
    downloadFile(name, typeof content === "string" ? content : content.slice().buffer, type, OTHERWISE);

  const actions: RollUpActions = {
    take: (files) => {
      // The same file chosen again is meant to be read anew.
      const names = new Set(files.map(({ name }) => name));
      const kept = state.files.filter(({ name }) => !names.has(name));
      const all = [...kept, ...files];
      const replaced = state.files.length - kept.length;
      if (all.length > MOST_FILES) {
        context.tell({
          tone: "failure",
          message: `Chọn tối đa ${MOST_FILES} tệp một lần; đã có ${all.length}. Chia ra, lần sau thả kèm sổ tong-hop.xlsx.`,
        });
        return;
      }
      become({ ...without(), files: all });
      if (replaced > 0)
        context.tell({
          tone: "success",
          message: `Đã thay ${replaced} tệp cùng tên bằng tệp vừa chọn. Nếu là tệp của hai xã khác nhau thì đổi tên một tệp rồi chọn lại.`,
        });
    },
    drop: () => become({ ...without(), files: [] }),
    changeIssuer: (issuer) => become({ ...state, issuer: issuer.trim() }),
    changeTemplate: (template) => become({ ...state, template }),
    gather: () =>
      void context.run("Đang tổng hợp…", async (signal, _nowWriting, report) => {
        const { files, issuer, template } = state;
        const done = await rollUpFiles(
          files.map((file) => ({
            name: file.name,
            size: file.size,
            read: async () => new Uint8Array(await file.arrayBuffer()),
          })),
          { issuer, template, report, pause: pauseFor(signal) },
        );
        if (signal.aborted) return undefined;
        become({ ...state, done });
        const { counted, refused } = done.made.gathered;
        return {
          tone: "success",
          message: `Đã tổng hợp ${counted.length} đơn vị${refused.length === 0 ? "" : `, ${refused.length} tệp không nhận`}. Tải các tệp ở dưới. Lần sau thả kèm sổ tong-hop.xlsx để làm tiếp.`,
        };
      }),
    save: (file) => context.tell({ tone: "success", message: save(file) }),
    saveSlips: () =>
      void context.run("Đang gói phiếu trả lại…", async () => {
        const { zipOf } = await import(/* webpackChunkName: "zip-files" */ "./zip-of");
        const content = await zipOf(state.done?.slips ?? []);
        return {
          tone: "success",
          message: save({ name: "phieu-tra-lai.zip", content, type: "application/zip" }),
        };
      }),
  };
  return { view: () => rollUpView(state, context.pane().busy !== undefined, actions) };
}
