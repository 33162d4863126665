/**
 * ReportDocument: a finished report as data: what is said, not how it is drawn. The sheet and Word are made from it.
 * Form: Nghị định 30/2020/NĐ-CP, Phụ lục I.
 */

export interface Heading {
  readonly kind: "heading";
  /** 1 = "I.", 2 = "1.", 3 = "1.1." or "a)". The number is part of `text`. */
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: string;
  /** Legal basis lines are italic (NĐ 30/2020, item 6). */
  readonly italic?: boolean;
  /** A remark under a table, smaller than the text. */
  readonly isNote?: boolean;
}

export interface ListItem {
  readonly kind: "item";
  /** 1 = "- ", 2 = "+ ". The mark is not part of `text`. */
  readonly level: 1 | 2;
  readonly text: string;
}

export interface TableColumn {
  readonly title: string;
  /** Titles above this one, from the top: ["Số hồ sơ đã giải quyết"]. Neighbours under the same title share it. */
  readonly under?: readonly string[];
  /** Share of the text width; the shares of a table add up to 1. */
  readonly share: number;
  readonly align: "left" | "center" | "right";
}

export interface Table {
  readonly kind: "table";
  /** Empty for the table of a set form, which its title names. */
  readonly caption: string;
  /** "Đơn vị tính: Số hồ sơ TTHC", above the table on the right. */
  readonly measure?: string;
  readonly columns: readonly TableColumn[];
  /** The line of column numbers of a set form: "(1)", "(2)", "(3)=(4)+(5)+(6)". */
  readonly numbers?: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Zero-based indexes of the rows in bold: totals. */
  readonly boldRows?: readonly number[];
}

export type Block = Heading | Paragraph | ListItem | Table;

export interface Letterhead {
  /** Parent body, capitals: "ỦY BAN NHÂN DÂN XÃ GIA PHÚC"; empty when the issuer has none to show. */
  readonly parent: string;
  readonly issuer: string;
  /** "Số:      /BC-TTPVHCC" while the number is not given yet. */
  readonly number: string;
  /** "Gia Phúc, ngày      tháng 4 năm 2026". */
  readonly placeAndDate: string;
}

export interface Signature {
  /** One line each: ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]. */
  readonly authority: readonly string[];
  /** Empty until known. */
  readonly name: string;
  /** Who made a set form, on the left where a report names its recipients: "NGƯỜI LẬP BIỂU". */
  readonly preparedBy?: string;
  /** Put before somebody, not issued: Word leaves no room for signing. */
  readonly isUnsigned?: true;
}

/** Head of a set form (biểu mẫu): its number and source on the left, who reports to whom on the right. */
export interface FormHead {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

export interface Title {
  /** "BÁO CÁO"; empty for a set form, which has a title only. */
  readonly kind: string;
  readonly summary: string;
  /** "(Từ ngày 15/3/2026 đến ngày 14/6/2026)", under the title of a set form. */
  readonly period?: string;
}

export interface ReportDocument {
  /** Upright unless said. */
  readonly orientation?: "landscape";
  readonly letterhead: Letterhead;
  /** Printed instead of the letterhead. */
  readonly form?: FormHead;
  readonly title: Title;
  readonly blocks: readonly Block[];
  readonly signature: Signature;
  /** Without marks and final signs: ["Lãnh đạo UBND xã", "Lưu: VT"]. */
  readonly recipients: readonly string[];
}

/** Every text of a report in reading order: for searching, comparing with a print, checking that nothing is lost. */
export function textsOf(document: ReportDocument): string[] {
  const { letterhead, form, title, blocks, signature, recipients } = document;
  const head =
    form === undefined
      ? [letterhead.parent, letterhead.issuer, letterhead.number, letterhead.placeAndDate]
      : [...form.left, ...form.right, letterhead.placeAndDate];
  return [
    ...head,
    title.kind,
    title.summary,
    title.period ?? "",
    ...blocks.flatMap(textsOfBlock),
    ...recipients,
    signature.preparedBy ?? "",
    ...signature.authority,
    signature.name,
  ].filter((text) => text !== "");
}

function textsOfBlock(block: Block): string[] {
  if (block.kind !== "table") return [block.text];
  const { caption, measure = "", columns, numbers = [], rows } = block;
  const heads = columns.flatMap((column) => [...(column.under ?? []), column.title]);
  return [caption, measure, ...heads, ...numbers, ...rows.flat()];
}
