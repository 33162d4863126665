/** Third stage: the figures counted, what needs a second look, and the way into the workbook. */
import { nameOf, type FigureKey } from "../../../../catalog/figures";
import type { CountSummary, Remarks, SystemSummary, UnknownWord } from "../../../../dossiers/count-summary";
import { writeCount } from "../../../../vietnamese/counts";
import { fromDay, writeDate } from "../../../../vietnamese/dates";
import { h, type Child, type Element } from "../../../view/element";
import { button, choiceField, sign } from "../../../view/parts";
import type { DossierActions } from "../dossier-actions";
import { figuresOf, hasPeople, type DossierState, type ShownFigure } from "../dossier-state";

const plain = (n: number): string => writeCount(n, { padSmall: false });

export function resultView(
  state: DossierState,
  summary: CountSummary,
  isBusy: boolean,
  actions: DossierActions,
): Child[] {
  const { from, to } = summary.span;
  return [
    h("p", {}, `Kỳ từ ${writeDate(fromDay(from))} đến ${writeDate(fromDay(to))}.`),
    ...summary.warnings.map(warning),
    ...wordQuestions(summary.unknownWords, isBusy, actions),
    h("ul", { class: "plain" }, summary.systems.map(systemLine)),
    ...accounts(summary.accounts),
    ...remarks("Hồ sơ chưa đếm được", summary.undecided),
    ...remarks("Mã hồ sơ trùng", summary.duplicates),
    ...remarks("Ô chưa đọc được", summary.unread),
    ...blanks(summary),
    ...portalLines(summary.portal),
    h("h3", {}, "Số liệu đếm được"),
    ...(hasPeople(state) ? [peopleQuestion(state, isBusy, actions)] : []),
    h(
      "ul",
      { class: "counted" },
      figuresOf(summary).map((shown) =>
        figureItem(shown, hasDossiers(summary, shown.figure.key), isBusy, actions),
      ),
    ),
    ...(state.differences.length === 0 ? [writeButton(isBusy, actions)] : [question(state, isBusy, actions)]),
    ...(summary.systems.some(({ kind }) => kind === "counted")
      ? [button("Hồ sơ quá hạn, sắp đến hạn", actions.showWork, { disabled: isBusy })]
      : []),
    ...reconcileButtons(summary, hasPeople(state) && state.withPeople, isBusy, actions),
    button("Xem lại các cột", () => actions.goTo("mapping"), { disabled: isBusy }),
    button("Chọn tệp khác", () => actions.goTo("choose"), { disabled: isBusy }),
  ];
}

const writeButton = (isBusy: boolean, actions: DossierActions): Element =>
  button("Ghi vào biểu", () => actions.write("ask"), { kind: "primary", disabled: isBusy });

const warning = (text: string): Element =>
  h("p", { key: text, class: "problem" }, sign("attention"), h("span", {}, text));

/** Pairs of systems with lists: more than a few are not held against each other in a month. */
const MOST_PAIRS = 3;

function reconcileButtons(
  { systems }: CountSummary,
  withPeople: boolean,
  isBusy: boolean,
  actions: DossierActions,
): Element[] {
  const names = systems.filter(({ kind }) => kind === "counted").map(({ system }) => system);
  const pairs = names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other] as const));
  if (pairs.length === 0) return [];
  return [
    h(
      "details",
      { key: "reconcile", class: "remarks" },
      h("summary", {}, "Đối soát hai hệ thống"),
      h(
        "p",
        { class: "hint" },
        `Theo mã hồ sơ: chỉ có ở một bên, khác trạng thái, ngày, hình thức nộp. ${withPeople ? "Có ghi họ tên, số định danh như đã chọn ở trên: chỉ gửi cho người được phép xem." : "Không ghi họ tên."}`,
      ),
      ...pairs.slice(0, MOST_PAIRS).flatMap(([one, other]) => [
        button(`${one} – ${other}`, () => actions.reconcile(one, other, "sheet"), {
          disabled: isBusy,
          label: `Lập trang đối soát ${one} và ${other}`,
        }),
        button("Danh sách Word", () => actions.reconcile(one, other, "word"), {
          kind: "link",
          disabled: isBusy,
          label: `Danh sách Word đối soát ${one} và ${other}`,
        }),
      ]),
    ),
  ];
}

function systemLine({ kind, system, counted, before, after, tabled = {} }: SystemSummary): Element {
  const taken = Object.keys(tabled).length;
  if (kind === "tabled") return h("li", {}, h("b", {}, system), `: ${plain(taken)} chỉ tiêu lấy từ bảng.`);
  if (kind === "typed") return h("li", {}, h("b", {}, system), ": số nhập tay ở trang “Theo hệ thống”.");
  const outside = before + after === 0 ? "" : `; ngoài kỳ ${plain(before + after)}`;
  return h(
    "li",
    {},
    h("b", {}, system),
    `: đếm ${plain(counted)} hồ sơ${outside}${taken === 0 ? "" : `; thêm ${plain(taken)} chỉ tiêu từ bảng`}.`,
  );
}

/** Whether dossiers of a list stand behind a figure: numbers of tables have their cell, and no rows. */
const hasDossiers = ({ systems }: CountSummary, key: FigureKey): boolean =>
  systems.some(
    ({ kind, figures, tabled }) => kind === "counted" && key in figures && tabled?.[key] === undefined,
  );

/** Names leave the lists only when the officer asks. */
const peopleQuestion = ({ withPeople }: DossierState, isBusy: boolean, actions: DossierActions): Element =>
  h(
    "label",
    { key: "people", class: "check" },
    h("input", {
      type: "checkbox",
      checked: withPeople,
      disabled: isBusy,
      on: {
        change: (event) => actions.askForPeople((event.currentTarget as HTMLInputElement).checked),
      },
    }),
    h(
      "span",
      {},
      "Ghi cả họ tên, số định danh vào trang hồ sơ, danh sách đối soát (xóa trang trước khi gửi sổ đi nơi khác)",
    ),
  );

/** A long list of remarks, folded. */
function remarks(title: string, { count, lines }: Remarks): Element[] {
  if (count === 0) return [];
  return [
    h(
      "details",
      { key: title, class: "remarks" },
      h("summary", {}, `${title}: ${plain(count)}`),
      h(
        "ul",
        { class: "plain" },
        lines.map((line) => h("li", {}, line)),
      ),
      count > lines.length && h("p", { class: "hint" }, `Chỉ hiện ${plain(lines.length)} dòng đầu.`),
    ),
  ];
}

/** Each list's rows by where they ended; every place opens to its rows. */
function accounts(lists: CountSummary["accounts"]): Element[] {
  if (lists.length === 0) return [];
  return [
    h(
      "details",
      { key: "accounts", class: "remarks" },
      h("summary", {}, `Từng dòng của tệp đi đâu: ${plain(lists.length)} danh sách`),
      ...lists.flatMap(({ text, places }) => [
        h("p", {}, text),
        ...places.flatMap(({ title, ...place }) => remarks(title, place)),
      ]),
    ),
  ];
}

/** What no cell of the sheet holds, so it stands open. */
function portalLines(lines: readonly string[]): Element[] {
  if (lines.length === 0) return [];
  return [
    h("h3", { key: "portal" }, "Theo cách đếm của Cổng Dịch vụ công quốc gia"),
    h(
      "ul",
      { key: "portal-lines", class: "plain" },
      lines.map((line) => h("li", {}, line)),
    ),
  ];
}

function blanks({ blanks: list }: CountSummary): Element[] {
  if (list.length === 0) return [];
  const lines = list.map(({ key, systems }) => `${nameOf(key)}: chưa có số của ${systems.join(", ")}.`);
  return remarks("Chỉ tiêu chưa cộng được", { count: lines.length, lines });
}

function figureItem(
  { figure, value, origins }: ShownFigure,
  canTrace: boolean,
  isBusy: boolean,
  actions: DossierActions,
): Element {
  const { key, ref, label, level } = figure;
  return h(
    "li",
    { key, class: `level-${level}` },
    h(
      "details",
      {},
      h(
        "summary",
        {},
        h("span", { class: "code" }, ref),
        h("span", { class: "counted-label" }, label),
        h("b", {}, value === undefined ? "–" : plain(value)),
      ),
      h(
        "ul",
        { class: "plain hint" },
        origins.map((origin) => h("li", {}, origin)),
      ),
      canTrace &&
        button("Xem hồ sơ", () => actions.showDossiers(key), {
          disabled: isBusy,
          label: `Xem hồ sơ: ${nameOf(key)}`,
        }),
    ),
  );
}

const YES_OR_NO = [
  ["yes", "Có"],
  ["no", "Không"],
] as const;

const MEANINGS: Readonly<Record<UnknownWord["kind"], readonly (readonly [string, string])[]>> = {
  status: [
    ["pending", "Đang giải quyết"],
    ["awaiting_supplement", "Chờ bổ sung"],
    ["finished", "Đã có kết quả"],
    ["refused", "Từ chối, trả lại"],
    ["withdrawn", "Công dân rút"],
    ["stopped", "Dừng xử lý, hủy"],
  ],
  channel: [
    ["online", "Trực tuyến"],
    ["in_person", "Trực tiếp"],
    ["postal", "Bưu chính công ích"],
  ],
  fee: YES_OR_NO,
  payment: [
    ["online", "Trực tuyến"],
    ["cash", "Tiền mặt, nộp trực tiếp"],
    ["none", "Chưa nộp, không phải nộp"],
  ],
  parts_digitised: YES_OR_NO,
  result_digitised: YES_OR_NO,
  reused: YES_OR_NO,
  electronic_result: YES_OR_NO,
  vneid: YES_OR_NO,
  level: [
    ["full", "Toàn trình"],
    ["partial", "Một phần"],
    ["not_online", "Chưa cung cấp trực tuyến"],
  ],
};

function wordQuestions(words: readonly UnknownWord[], isBusy: boolean, actions: DossierActions): Element[] {
  if (words.length === 0) return [];
  return [
    h(
      "fieldset",
      {},
      h("legend", {}, "Từ cần chọn nghĩa; chọn xong tiện ích đếm lại"),
      ...words.map((word, index) =>
        choiceField({
          id: `word-${index}`,
          label: `“${word.word}”`,
          hint: word.message,
          value: "",
          choices: [
            { value: "", label: "Chưa chọn" },
            ...MEANINGS[word.kind].map(([value, label]) => ({ value, label })),
          ],
          onChange: (meaning) => {
            if (meaning !== "" && !isBusy) actions.explainWord(word, meaning);
          },
        }),
      ),
    ),
  ];
}

/** Cells that hold another number which somebody typed: asked, never overwritten. */
function question({ differences }: DossierState, isBusy: boolean, actions: DossierActions): Element {
  return h(
    "section",
    { key: "differences", class: "finding attention", "aria-labelledby": "differences-title" },
    h(
      "h3",
      { id: "differences-title", tabindex: "-1", takesFocus: true },
      `${differences.length} ô trên biểu đang có số khác`,
    ),
    h(
      "ul",
      { class: "blanks" },
      differences.map(({ key, address, typed, counted }) =>
        h(
          "li",
          { key },
          h("span", {}, `${nameOf(key)}: biểu ghi ${typed}, đếm được ${plain(counted)}.`),
          button(`Đến ô ${address}`, () => actions.goToCell(key), {
            label: `Đến ô ${address}: ${nameOf(key)}`,
          }),
        ),
      ),
    ),
    h("div", { class: "buttons" }, [
      button("Thay bằng số đếm", () => actions.write("replace"), { kind: "primary", disabled: isBusy }),
      button("Giữ số đã nhập, ghi các ô còn lại", () => actions.write("keep"), { disabled: isBusy }),
      button("Thôi", () => actions.goTo("result")),
    ]),
  );
}
