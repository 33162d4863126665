/** The sheet "Đối soát": where two sources of the same dossiers differ, by figure and by code. Names of people only on request. */
import { nameOf, figureOf } from "../../catalog/figures";
import { shownRef } from "../../catalog/shown-ref";
import { kindText, saidTexts } from "../../dossiers/reconcile/difference-text";
import type { CodeDifference, Reconciliation } from "../../dossiers/reconcile/reconcile";
import { writeCount } from "../../vietnamese/counts";
import type { CellContent, SheetPlan } from "../sheet-plan";
import { DOSSIERS_NAME } from "../sheet-marks";
import { madeMark } from "../made-sheet";
import { peopleColumns } from "./dossier-sheets";
import { planTable } from "./table-sheet";

export const RECONCILE_SHEET = "Đối soát";

/** More rows than anybody works off; the advice says how many there are. */
const MOST_ROWS = 5000;

const plain = (n: number): string => writeCount(n, { padSmall: false });

const rowOf = (result: Reconciliation, difference: CodeDifference): CellContent[] => {
  const { code, kind, one, other } = difference;
  const place = (entry: typeof one): CellContent => (entry === undefined ? null : entry.dossier.row);
  return [
    kindText(kind, result),
    code,
    (one ?? other)?.dossier.procedure ?? null,
    ...saidTexts(difference),
    place(one),
    place(other),
  ];
};

const figureRows = ({ figures }: Reconciliation): CellContent[][] =>
  figures.map(({ key, one, other, codesOfOne, codesOfOther, unexplained }) => [
    "Khác số liệu",
    shownRef(figureOf(key).ref),
    nameOf(key),
    plain(one),
    plain(other),
    codesOfOne.length,
    codesOfOther.length,
    explained(codesOfOne.length + codesOfOther.length, unexplained),
  ]);

function explained(codes: number, unexplained: number): string {
  if (unexplained === 0) return `giải thích được hết bằng ${plain(codes)} mã hồ sơ`;
  return `còn lệch ${plain(Math.abs(unexplained))} chưa rõ mã hồ sơ`;
}

/** Plans the sheet. */
export function planReconcileSheet(name: string, result: Reconciliation): SheetPlan {
  const { one, other, codes, shared, agreed } = result;
  const people = peopleColumns(codes);
  const rows = [
    ...figureRows(result),
    ...codes
      .slice(0, MOST_ROWS)
      .map((difference) => [
        ...rowOf(result, difference),
        ...(people.columns.length === 0 ? [] : [null, ...people.cells(difference)]),
      ]),
  ];
  const cut = codes.length > MOST_ROWS ? ` Chỉ ghi ${plain(MOST_ROWS)} chỗ khác đầu.` : "";
  const plan = planTable({
    name,
    title: `ĐỐI SOÁT: ${one} – ${other}`,
    advice: `${plain(shared)} mã có ở cả hai, ${plain(agreed)} mã khớp hoàn toàn; ${plain(codes.length)} chỗ khác theo mã, ${plain(result.figures.length)} chỉ tiêu khác.${cut}`,
    columns: [
      { title: "Khác nhau", width: 150 },
      { title: "Mã hồ sơ, chỉ tiêu", width: 160 },
      { title: "Thủ tục, tên chỉ tiêu", width: 250 },
      { title: one, width: 120 },
      { title: other, width: 120 },
      { title: "Dòng, số mã (1)", width: 90, kind: "count" },
      { title: "Dòng, số mã (2)", width: 90, kind: "count" },
      { title: "Ghi chú", width: 220 },
      ...people.columns,
    ],
    rows,
    names: [],
  });
  return { ...plan, names: [...plan.names, { name: DOSSIERS_NAME, refersTo: madeMark(plan.grid) }] };
}
