/** Soát báo cáo đã viết: checks a report finished in Word, and takes its figures over into the input sheet. */
import { enterFigures } from "../../../excel/input/enter-figures";
import { repairCells } from "../../../excel/input/repair-cells";
import { reviewAsText } from "../../../review/as-text";
import type { StatedFigure } from "../../../review/compare";
import { textOfFile } from "../../../review/files/text-of-file";
import { commentDocx } from "../../../review/comments/comment-docx";
import { copyText } from "../../copy-text";
import { downloadFile } from "../../hand-over";
import { inputOf } from "../../model/state";
import type { OpenTool } from "../open-tool";
import type { ToolContext } from "../tool";
import { comparisonOf, EMPTY, withProblem, withTab, withText, type ReviewToolState } from "./review-state";
import type { ReviewActions } from "./view/review-actions";
import { reviewView } from "./view/review-view";

const WORD_MIME = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const WORD_NAME = /\.docx$/i;

export function open(context: ToolContext): OpenTool {
  let state: ReviewToolState = EMPTY;
  /** The file chosen last: an earlier one that is read later is passed over. */
  let latest = 0;
  /** The Word file that is reviewed, as it is. */
  let wordFile: Uint8Array | undefined;

  const become = (next: ReviewToolState): void => {
    state = next;
    context.changed();
  };

  const readFile = async (file: File): Promise<void> => {
    latest += 1;
    const turn = latest;
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const text = await textOfFile(bytes, file.name);
      if (turn !== latest) return;
      const isWord = WORD_NAME.test(file.name);
      wordFile = isWord ? bytes : undefined;
      become(withText(text, { fileName: file.name, isWord }));
    } catch (error) {
      if (turn === latest) become(withProblem(error, file.name));
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
    paste: (text) => {
      latest += 1;
      become(withText(text));
    },
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
    saveCommented: () =>
      void context.run("Đang ghi nhận xét vào bản Word…", async () => {
        const { review, fileName = "" } = state;
        if (wordFile === undefined || review === undefined) return undefined;
        const name = fileName.replace(WORD_NAME, " (có nhận xét).docx");
        const content = (await commentDocx(wordFile, review, new Date())).slice().buffer;
        const told = downloadFile(name, content, WORD_MIME, "bấm “Chép danh sách” ở thẻ “Lỗi”");
        return { tone: "success", message: `${told} Tệp gốc không đổi.` };
      }),
    openTab: (tab) => become(withTab(state, tab)),
    showInText: (finding) => become(withTab(state, "text", finding)),
    showFinding: (finding) => become(withTab(state, "findings", finding)),
    takeOver,
    takeOverRates: (rates) =>
      void context.run("Đang ghi tỷ lệ vào biểu…", async (_signal, nowWriting) => {
        nowWriting();
        await enterFigures({ printedRates: rates });
        return {
          tone: "success",
          message: `Đã ghi ${rates.length} tỷ lệ vào cột “Tỷ lệ đã ghi”, kèm số mục của báo cáo.`,
        };
      }),
    replace: ({ key, inText, inSheet }) =>
      void context.run("Đang sửa số trong biểu…", async (_signal, nowWriting) => {
        nowWriting();
        await repairCells([{ key, value: inText, seen: inSheet! }]);
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
