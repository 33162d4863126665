/** In which order the dates of a file are written: its lists come of one system, so what one proves holds for all. */
import type { RawCell } from "../read/raw-table";
import { DATE_KINDS } from "./column-kinds";
import { columnOf } from "./column-mapping";
import { isOrderInDoubt } from "./date-order";
import { evidenceOf } from "./date-survey";
import type { FoundList } from "./found-list";

/** Rows of each list that are looked at. */
const LOOK_AT = 300;
/** One date may be a slip. */
const FEWEST_PROOFS = 2;

function* datesOf({ table, proposal: { mapping }, span: { first, end } }: FoundList): Generator<RawCell> {
  const columns = DATE_KINDS.map((kind) => columnOf(mapping, kind)).filter((column) => column !== -1);
  for (let index = first; index < Math.min(end, first + LOOK_AT); index += 1) {
    const row = table.row(index);
    for (const column of columns) yield row[column] ?? null;
  }
}

function* allDates(lists: readonly FoundList[]): Generator<RawCell> {
  for (const list of lists) yield* datesOf(list);
}

const MONTH_FIRST_REMARK =
  "Ngày trong tệp viết theo tháng/ngày/năm nên được đọc theo thứ tự đó. Xem lại vài ngày; nếu chưa đúng, chọn lại thứ tự.";

/** The lists with the order that their dates prove; what the officer settled before stays. */
export function inProvenOrder(lists: readonly FoundList[]): readonly FoundList[] {
  const evidence = evidenceOf(allDates(lists));
  const isMonthFirst = evidence.monthFirst >= FEWEST_PROOFS && !isOrderInDoubt(evidence, "month_first");
  if (!isMonthFirst) return lists;
  return lists.map((list) => {
    const { proposal } = list;
    if (proposal.isRemembered) return list;
    return {
      ...list,
      proposal: {
        ...proposal,
        mapping: { ...proposal.mapping, dateOrder: "month_first" },
        remarks: [...proposal.remarks, MONTH_FIRST_REMARK],
      },
    };
  });
}
