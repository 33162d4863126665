/** Soát báo cáo đã viết: checks a report finished in Word, and takes its figures over into the input sheet. */
import { enterFigures } from "../../../excel/input/enter-figures";
import { repairFigure } from "../../../excel/input/repair-figure";
import { reviewAsText } from "../../../review/as-text";
import type { StatedFigure } from "../../../review/compare";
import { textOfFile } from "../../../review/files/text-of-file";
import { copyText } from "../../copy-text";
import { inputOf } from "../../model/state";
import type { OpenTool } from "../open-tool";
import type { ToolContext } from "../tool";
import { comparisonOf, EMPTY, withProblem, withText, type ReviewToolState } from "./review-state";
import { reviewView, type ReviewActions } from "./review-view";

export function open(context: ToolContext): OpenTool {
  let state: ReviewToolState = EMPTY;
  /** The file chosen last: an earlier one that is read later is passed over. */
  let latest = 0;

  const become = (next: ReviewToolState): void => {
    state = next;
    context.changed();
  };

  const readFile = async (file: File): Promise<void> => {
    latest += 1;
    const turn = latest;
    try {
      const text = await textOfFile(new Uint8Array(await file.arrayBuffer()), file.name);
      if (turn === latest) become(withText(state, text, file.name));
    } catch (error) {
      if (turn === latest) become(withProblem(state, error, file.name));
    }
  };

  const takeOver = (figures: readonly StatedFigure[]): void =>
    void context.run("Đang ghi số liệu vào biểu…", async (_signal, nowWriting) => {
      nowWriting();
      await enterFigures({
        figures: Object.fromEntries(figures.map(({ key, inText }) => [key, inText])),
        notes: notesOf(figures),
      });
      return {
        tone: "success",
        message: `Đã ghi ${figures.length} số vào biểu, kèm câu trích ở cột Ghi chú.`,
      };
    });

  const actions: ReviewActions = {
    paste: (text) => become(withText(state, text)),
    chooseFile: (file) => void readFile(file),
    copyFindings: () => {
      if (state.review === undefined) return;
      void copyText(reviewAsText(state.review)).then((isCopied) =>
        context.tell(
          isCopied
            ? { tone: "success", message: "Đã chép danh sách. Dán (Ctrl+V) vào nơi cần gửi." }
            : {
                tone: "failure",
                message: "Máy này không cho chép tự động. Chọn danh sách bằng chuột rồi nhấn Ctrl+C.",
              },
        ),
      );
    },
    toggleText: () => become({ ...state, showsText: !state.showsText }),
    takeOver,
    replace: ({ key, inText, inSheet }) =>
      void context.run("Đang sửa số trong biểu…", async (_signal, nowWriting) => {
        nowWriting();
        await repairFigure({ key, value: inText }, inSheet!);
        return undefined;
      }),
    goToCell: context.goToCell,
  };

  return {
    view() {
      const pane = context.pane();
      const comparison = comparisonOf(state, inputOf(pane)?.check.content);
      const surroundings = {
        ...(comparison === undefined ? {} : { comparison }),
        disabled: pane.busy !== undefined,
      };
      return reviewView(state, surroundings, actions);
    },
  };
}

/** Longer quotations would fill the sheet. */
const LONGEST_NOTE = 160;

/** Where each figure comes from, for the sheet's column of notes. */
function notesOf(figures: readonly StatedFigure[]): Record<string, string> {
  return Object.fromEntries(
    figures.flatMap(({ key, source }) => {
      if (source === undefined) return [];
      const quote = source.quote.trim();
      const short = quote.length > LONGEST_NOTE ? `${quote.slice(0, LONGEST_NOTE).trimEnd()}…` : quote;
      return [[key, `Báo cáo: “${short}”`]];
    }),
  );
}
