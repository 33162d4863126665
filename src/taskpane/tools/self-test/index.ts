/** "Tự kiểm tra": runs the self-test, asks what only a person sees, and hands the result over as a text and a file. */
import { CURRENT_EDITION, ruleSetVersion } from "../../../checks/rule-set";
import { runSelfTest, STEPS, type SelfTest } from "../../../excel/self-test/run-self-test";
import type { SelfStep } from "../../../excel/self-test/self-step";
import { selfTestText } from "../../../excel/self-test/self-test-text";
import { copyText } from "../../copy-text";
import { downloadFile } from "../../hand-over";
import type { OpenTool } from "../open-tool";
import type { ToolContext } from "../tool";
import { selfTestView, type SelfTestState } from "./self-test-view";

/** What a test of this tool puts in the place of Excel. */
export interface SelfTestWork {
  readonly run?: typeof runSelfTest;
  readonly copy?: typeof copyText;
  readonly save?: typeof downloadFile;
}

export function open(context: ToolContext, work: SelfTestWork = {}): OpenTool {
  const { run = runSelfTest, copy = copyText, save = downloadFile } = work;
  let state: SelfTestState = {};
  let answer: ((isSo: boolean | undefined) => void) | undefined;

  const become = (next: SelfTestState): void => {
    state = next;
    context.changed();
  };
  const ask = (question: string): Promise<boolean | undefined> =>
    new Promise((resolve) => {
      answer = (isSo) => {
        answer = undefined;
        become({ isAtWork: true });
        resolve(isSo);
      };
      become({ ...state, question });
    });
  const start = (): void =>
    void context.run("Đang tự kiểm tra…", async (signal, _nowWriting, report) => {
      const onStep = ({ title }: SelfStep, index: number): void => {
        report({ share: index / STEPS.length, at: `Bước ${index + 1} trên ${STEPS.length}: ${title}.` });
        become({ isAtWork: true });
      };
      let done: SelfTestState = {};
      try {
        done = { result: await run({ ask, onStep, signal }) };
      } finally {
        become(done);
      }
      return undefined;
    });
  const textOf = (result: SelfTest): string =>
    selfTestText(result, ruleSetVersion(CURRENT_EDITION), context.pane().today);

  return {
    view: () =>
      selfTestView(state, {
        start,
        answer: (isSo) => answer?.(isSo),
        copy: (result) =>
          void copy(textOf(result)).then((isCopied) =>
            context.tell(
              isCopied
                ? { tone: "success", message: "Đã chép kết quả. Dán vào thư gửi người hỗ trợ." }
                : { tone: "failure", message: "Chưa chép được. Bấm “Lưu thành tệp” rồi gửi tệp đó." },
            ),
          ),
        save: (result) => {
          const name = `tu-kiem-tra-${context.pane().today}.txt`;
          const message = save(name, textOf(result), "text/plain;charset=utf-8", "bấm “Chép kết quả”");
          context.tell({ tone: "success", message });
        },
      }),
    close: () => answer?.(undefined),
  };
}
