/** A template as rows of text, one block a row, so that officers can edit it on a worksheet or share it as a file. */
import { BLOCK_KINDS, REPEATS, type NamedKind } from "./block-kinds";
import { TemplateError, type ReportTemplate, type TemplateBlock } from "./template";

/** Heads of the columns, in order. */
export const TEMPLATE_COLUMNS = ["Loại", "Nội dung", "Điều kiện", "Lặp lại"] as const;

/** Kind, text, condition, repetition. */
export type TemplateRow = readonly [kind: string, text: string, when: string, forEach: string];

const labelOf = <Kind>(kinds: readonly NamedKind<Kind>[], kind: Kind | undefined): string =>
  kinds.find((each) => each.kind === kind)?.label ?? "";

/** @example rowsOfTemplate(template)[0] //=> ["Trích yếu", "Kết quả thực hiện nhiệm vụ {{ky}}", "ky", ""] */
export function rowsOfTemplate({ blocks }: ReportTemplate): TemplateRow[] {
  return blocks.map(({ kind, text, when = "", forEach }) => [
    labelOf(BLOCK_KINDS, kind),
    text,
    when,
    labelOf(REPEATS, forEach),
  ]);
}

const folded = (label: string): string => label.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();

function kindOf<Kind>(kinds: readonly NamedKind<Kind>[], label: string, row: number, column: string): Kind {
  const found = kinds.find((each) => folded(each.label) === folded(label));
  if (found !== undefined) return found.kind;
  const labels = kinds.map((each) => `“${each.label}”`).join(", ");
  throw new TemplateError(
    `Dòng ${row}, cột “${column}”: không có “${label.trim()}”. Chọn một trong: ${labels}.`,
  );
}

function blockOfRow([kind, text, when, forEach]: TemplateRow, row: number): TemplateBlock {
  return {
    kind: kindOf(BLOCK_KINDS, kind, row, TEMPLATE_COLUMNS[0]),
    text: text.trim(),
    row,
    ...(when.trim() === "" ? {} : { when: when.trim() }),
    ...(forEach.trim() === "" ? {} : { forEach: kindOf(REPEATS, forEach, row, TEMPLATE_COLUMNS[3]) }),
  };
}

/**
 * The template of rows as they were edited. Rows without kind and text are left out, so officers may leave gaps; the
 * keys and conditions in it are checked when it is filled (compile.ts), with messages that name the rows.
 *
 * @param firstRow - Number of the first row where it stands, for messages.
 * @throws TemplateError with a Vietnamese message that names the row, for a kind or a repetition that does not exist.
 */
export function templateOfRows(
  head: Pick<ReportTemplate, "id" | "title">,
  rows: readonly TemplateRow[],
  firstRow = 1,
): ReportTemplate {
  const blocks = rows.flatMap((row, index) =>
    row[0].trim() === "" && row[1].trim() === "" ? [] : [blockOfRow(row, firstRow + index)],
  );
  return { ...head, blocks };
}
