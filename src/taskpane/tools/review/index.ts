/** Soát báo cáo đã viết: checks a report finished in Word, and takes its figures over into the input sheet. */
import { enterFigures } from "../../../excel/input/enter-figures";
import { repairCells } from "../../../excel/input/repair-cells";
import { reviewAsText } from "../../../review/as-text";
import type { StatedFigure } from "../../../review/compare";
import { commentDocx } from "../../../review/comments/comment-docx";
import { ReviewProblem } from "../../../review/problem";
import { reviewInWorker } from "../../../review/worker/review-in-worker";
import type { ReviewSource } from "../../../review/worker/review-protocol";
import { copyText } from "../../copy-text";
import { downloadFile } from "../../hand-over";
import { inputOf } from "../../model/state";
import type { OpenTool } from "../open-tool";
import type { ToolContext } from "../tool";
import {
  comparisonOf,
  EMPTY,
  withProblem,
  withReading,
  withReview,
  withStopped,
  withTab,
  withText,
  type ReviewToolState,
  type TextSource,
} from "./review-state";
import type { ReviewActions } from "./view/review-actions";
import { reviewView } from "./view/review-view";

const WORD_MIME = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const WORD_NAME = /\.docx$/i;
const PERCENT = 100;
/** A report of some pages is read while the officer's hand is still on the keys. */
const READ_AT_ONCE = 20_000;
const NOTHING_GIVEN = "Chưa có gì để soát: dán nội dung báo cáo vào ô trên, hoặc chọn tệp.";

export function open(context: ToolContext): OpenTool {
  let state: ReviewToolState = EMPTY;
  /** What is being read, to be stopped by the officer or by what is chosen next. */
  let reading = new AbortController();
  /** The Word file that is reviewed, as it is. */
  let wordFile: File | undefined;

  const become = (next: ReviewToolState): void => {
    state = next;
    context.changed();
  };

  /** In a worker; what was being read before is stopped. */
  const read = async (source: ReviewSource, about: TextSource, given = ""): Promise<void> => {
    reading.abort();
    reading = new AbortController();
    const { signal } = reading;
    become(withReading(0, about, given));
    try {
      const { text, review } = await reviewInWorker(source, {
        signal,
        onProgress: (done) => become(withReading(Math.round(done * PERCENT), about, given)),
      });
      become(withReview(text, review, about));
    } catch (error) {
      if (!signal.aborted) become(withProblem(error, about, given));
    }
  };

  const readFile = (file: File): Promise<void> => {
    const isWord = WORD_NAME.test(file.name);
    wordFile = isWord ? file : undefined;
    return read({ kind: "file", name: file.name, content: file }, { fileName: file.name, isWord });
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

  const readText = (text: string, about: TextSource): void => {
    wordFile = undefined;
    if (text.length > READ_AT_ONCE) return void read({ kind: "text", text }, about, text);
    reading.abort();
    become(withText(text, about));
  };

  const actions: ReviewActions = {
    paste: (text) => readText(text, {}),
    review: () => {
      if (state.percent !== undefined) return;
      if (state.review === undefined && state.text.trim() !== "") {
        return readText(state.text, { isAskedFor: true });
      }
      if (state.review === undefined) return become(withProblem(new ReviewProblem(NOTHING_GIVEN), {}));
      // Asked twice in a row, the second time leads to the result as well.
      become({ ...state, isAskedFor: false });
      become({ ...state, isAskedFor: true });
    },
    stopReading: () => {
      reading.abort();
      become(withStopped(state.text));
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
        const bytes = new Uint8Array(await wordFile.arrayBuffer());
        const content = (await commentDocx(bytes, review, new Date())).slice().buffer;
        const told = downloadFile(name, content, WORD_MIME, "bấm “Chép danh sách” ở thẻ “Lỗi”");
        return { tone: "success", message: `${told} Tệp gốc không đổi.` };
      }),
    openTab: (tab) => become(withTab(state, tab)),
    showInText: (finding, quote) => become(withTab(state, "text", finding, quote)),
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
