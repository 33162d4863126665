/** "Gói nộp, phiếu trả lại": what goes to the unit above, what came back from it, and what is answered. */
import { isUnitCode } from "../../../packet/schema";
import { composeHandIn, keepHandIn, lookAtHandIn } from "../../../excel/hand-in/hand-in-commands";
import { handInFiles, type MadeFile } from "../../../on-files/hand-in-files";
import { askedOf, BadSlip, readSlip } from "../../../rollup/read-slip";
import { periodKey, placeKey } from "../../../rollup/unit-month";
import type { ReturnedLine } from "../../../sheets/hand-in/hand-in-sheet";
import { CommandFailure } from "../../../workbook/command-failure";
import { returnedFor } from "../../../workbook/hand-in";
import { copyText } from "../../copy-text";
import { downloadFile } from "../../hand-over";
import { inputOf } from "../../model/state";
import { h } from "../../view/element";
import type { OpenTool } from "../open-tool";
import type { ToolContext } from "../tool";
import { answered, INITIAL, lineId, type HandInState } from "./hand-in-state";
import { handInView, type HandInActions } from "./hand-in-view";

/** Of a file that is far too large only the beginning is read: it is refused all the same. */
const MOST_BYTES = 6_000_000;

const OTHERWISE = "mở trang này bằng trình duyệt (bản ngoại tuyến) rồi làm lại";

export function open(context: ToolContext): OpenTool {
  let state = INITIAL;
  const become = (next: HandInState): void => {
    state = next;
    context.changed();
  };
  const period = (): string => inputOf(context.pane())?.check.content.information["ten_ky"] ?? "";
  const lines = (): readonly ReturnedLine[] =>
    state.kept === undefined ? [] : returnedFor(state.kept, period());
  const read = async (): Promise<void> => {
    try {
      become({ ...state, kept: await lookAtHandIn() });
    } catch (error) {
      const message =
        error instanceof CommandFailure ? error.message : "Chưa đọc được sổ. Đóng công cụ này rồi mở lại.";
      context.tell({ tone: "failure", message });
    }
  };
  const unwritten = (): Parameters<typeof keepHandIn>[0] => ({
    ...(state.code === undefined ? {} : { unitCode: state.code.trim() }),
    returned: answered(lines(), state).filter((line) => state.answers[lineId(line)] !== undefined),
  });
  /** What was typed goes into the workbook. */
  const keep = async (nowWriting: () => void): Promise<void> => {
    const { code, ...rest } = state;
    if (code === undefined && Object.keys(state.answers).length === 0) return;
    nowWriting();
    await keepHandIn(unwritten());
    state = { ...rest, answers: {}, kept: await lookAtHandIn() };
  };
  const save = ({ name, content, type }: MadeFile): string =>
    downloadFile(name, typeof content === "string" ? content : content.slice().buffer, type, OTHERWISE);

  const actions: HandInActions = {
    changeCode: (text) => become({ ...state, code: text.trim() }),
    make: () =>
      void context.run("Đang lập gói nộp…", async (signal, nowWriting) => {
        if (state.code !== undefined && !isUnitCode(state.code)) return undefined;
        await keep(nowWriting);
        const made = await handInFiles(await composeHandIn(new Date().toISOString()));
        if (signal.aborted) return undefined;
        for (const file of made.files) save(file);
        become({ ...state, made });
        return {
          tone: "success",
          message: `Đã lập ${made.files.length} tệp, xem trong thư mục Tải về. Thiếu tệp nào thì bấm tải lại ở dưới; lời thư cũng ở đó.`,
        };
      }),
    save: (file) => context.tell({ tone: "success", message: save(file) }),
    copyMail: () =>
      void copyText(state.made?.mail ?? "").then((isCopied) =>
        context.tell(
          isCopied
            ? {
                tone: "success",
                message: "Đã chép lời thư. Dán (Ctrl+V) vào thư điện tử, đính kèm các tệp đã tải.",
              }
            : {
                tone: "failure",
                message: "Máy này không cho chép tự động. Chọn lời thư bằng chuột rồi nhấn Ctrl+C.",
              },
        ),
      ),
    openSlip: (file) =>
      void context.run("Đang mở phiếu trả lại…", async (_signal, nowWriting) => {
        const slip = slipOf(file.name, await file.slice(0, MOST_BYTES).text());
        const unit = inputOf(context.pane())?.check.content.information["don_vi"] ?? "";
        const isOwn =
          placeKey(slip.unit.name) === placeKey(unit) ||
          (slip.unit.code !== "" && slip.unit.code === (state.code ?? state.kept?.unitCode));
        if (!isOwn)
          throw new CommandFailure(
            "other_unit",
            `Phiếu này của “${slip.unit.name}”, sổ đang mở của “${unit}”. Mở đúng sổ rồi mở lại phiếu.`,
          );
        if (periodKey(slip.period) !== periodKey(period())) {
          throw new CommandFailure(
            "other_period",
            `Phiếu này của kỳ “${slip.period}”, biểu đang mở của kỳ “${period()}”. Mở biểu kỳ đó ở “Gần đây” rồi mở lại phiếu.`,
          );
        }
        nowWriting();
        const known = new Map(lines().map((line) => [lineId(line), line.answer]));
        const returned = slip.lines.map((line): ReturnedLine => {
          const { code, keys } = line;
          const made = { period: period(), code, keys, asked: askedOf(line), answer: "" };
          return { ...made, answer: known.get(lineId(made)) ?? "" };
        });
        await keepHandIn({ returned });
        state = { ...state, kept: await lookAtHandIn() };
        const [first] = returned.flatMap(({ keys }) => keys);
        if (first !== undefined) context.goToCell(first);
        return {
          tone: "success",
          message: `Phiếu có ${returned.length} nội dung cần xem lại, ghi ở dưới và ở trang “Gói nộp” (trang ẩn).`,
        };
      }),
    goToCell: context.goToCell,
    changeAnswer: (line, text) =>
      become({ ...state, answers: { ...state.answers, [lineId(line)]: text.trim() } }),
    keepAnswers: () =>
      void context.run("Đang ghi trả lời…", async (_signal, nowWriting) => {
        if (Object.keys(state.answers).length === 0)
          return { tone: "success", message: "Chưa có trả lời mới để ghi. Gõ vào ô “Trả lời” rồi bấm lại." };
        await keep(nowWriting);
        return { tone: "success", message: "Đã ghi trả lời. Lập lại gói nộp để gửi kèm trả lời." };
      }),
  };

  if (inputOf(context.pane()) !== undefined) void read();
  return {
    view() {
      if (inputOf(context.pane()) === undefined) {
        return [
          h("p", {}, "Sổ này chưa có biểu nhập liệu. Lập biểu ở bước 1, nhập số liệu rồi quay lại đây."),
        ];
      }
      return handInView(state, { lines: lines(), disabled: context.pane().busy !== undefined }, actions);
    },
  };
}

function slipOf(name: string, content: string): ReturnType<typeof readSlip> {
  try {
    return readSlip(name, content);
  } catch (error) {
    throw error instanceof BadSlip ? new CommandFailure("bad_slip", error.message) : error;
  }
}
