import type { SelfTest } from "../../../excel/self-test/run-self-test";
import { VERDICTS } from "../../../excel/self-test/self-test-text";
import { troublesIn } from "../../../excel/self-test/troubles";
import type { Measure } from "../../../excel/self-test/self-step";
import { h, type Child } from "../../view/element";
import { button, sign } from "../../view/parts";

export interface SelfTestState {
  readonly isAtWork?: boolean;
  /** What the person is asked. */
  readonly question?: string;
  readonly result?: SelfTest;
}

export interface SelfTestActions {
  start(): void;
  answer(isSo: boolean | undefined): void;
  copy(result: SelfTest): void;
  save(result: SelfTest): void;
}

/** The panel: before, while it runs, after. */
export function selfTestView(
  { isAtWork, question, result }: SelfTestState,
  actions: SelfTestActions,
): readonly (Child | false | undefined)[] {
  if (question !== undefined) {
    return [
      h("p", { role: "alert" }, question),
      h(
        "div",
        { class: "buttons" },
        button("Có", () => actions.answer(true), { kind: "primary" }),
        button("Không", () => actions.answer(false)),
        button("Bỏ qua", () => actions.answer(undefined), { kind: "link" }),
      ),
    ];
  }
  if (result !== undefined) return resultView(result, actions);
  // How far it has come stands above, as for all long work.
  if (isAtWork === true) return [h("p", {}, "Đang chạy. Không bấm vào trang tính.")];
  return [
    h(
      "p",
      {},
      "Dành cho người cài đặt, khoảng 2 phút. Tiện ích thêm vài trang “Tự kiểm tra…”, thử từng việc rồi xóa các trang đó; trang khác giữ nguyên.",
    ),
    h("p", { class: "hint" }, "Nên mở một sổ mới, bấm vào một ô rồi chạy."),
    button("Chạy tự kiểm tra", actions.start, { kind: "primary" }),
  ];
}

function resultView(result: SelfTest, actions: SelfTestActions): readonly (Child | false | undefined)[] {
  const troubles = troublesIn(result.measures);
  const odd = result.measures.filter(({ verdict }) => verdict !== "good").length;
  return [
    h(
      "p",
      { role: "status" },
      odd === 0
        ? "Mọi bước đều đạt."
        : `${result.measures.length - odd} bước đạt, ${odd} bước cần xem. Gửi kết quả cho người hỗ trợ.`,
    ),
    troubles.length > 0 &&
      h(
        "ul",
        { class: "plain" },
        troubles.map(({ id, says }) => h("li", { key: id }, says)),
      ),
    result.left.length > 0 && h("p", {}, `Còn sót trang ${result.left.join(", ")}: xóa bằng tay.`),
    h(
      "div",
      { class: "buttons" },
      button("Chép kết quả", () => actions.copy(result), { kind: "primary" }),
      button("Lưu thành tệp", () => actions.save(result)),
      button("Chạy lại", actions.start, { kind: "link" }),
    ),
    h("ul", { class: "signed" }, result.measures.map(stepLine)),
  ];
}

const MARKS = { good: "done", differs: "attention", refused: "wrong", not_here: "info" } as const;

const stepLine = ({ step, title, verdict, values }: Measure): Child =>
  h(
    "li",
    { key: step },
    sign(MARKS[verdict]),
    h("span", {}, ` ${step} ${title}: ${VERDICTS[verdict]}`),
    verdict !== "good" &&
      h(
        "p",
        { class: "hint" },
        Object.entries(values)
          .map(([name, value]) => `${name} = ${String(value)}`)
          .join("; "),
      ),
  );
