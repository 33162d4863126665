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
}

export interface ListItem {
  readonly kind: "item";
  /** 1 = "- ", 2 = "+ ". The mark is not part of `text`. */
  readonly level: 1 | 2;
  readonly text: string;
}

export interface TableColumn {
  readonly title: string;
  /** Share of the text width; the shares of a table add up to 1. */
  readonly share: number;
  readonly align: "left" | "center" | "right";
}

export interface Table {
  readonly kind: "table";
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
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
}

export interface ReportDocument {
  readonly letterhead: Letterhead;
  readonly title: { readonly kind: string; readonly summary: string };
  readonly blocks: readonly Block[];
  readonly signature: Signature;
  /** Without marks and final signs: ["Lãnh đạo UBND xã", "Lưu: VT"]. */
  readonly recipients: readonly string[];
}

/** Every text of a report in reading order: for searching, comparing with a print, checking that nothing is lost. */
export function textsOf(document: ReportDocument): string[] {
  const { letterhead, title, blocks, signature, recipients } = document;
  const ofBlock = (block: Block): string[] =>
    block.kind === "table"
      ? [block.caption, ...block.columns.map((column) => column.title), ...block.rows.flat()]
      : [block.text];
  return [
    letterhead.parent,
    letterhead.issuer,
    letterhead.number,
    letterhead.placeAndDate,
    title.kind,
    title.summary,
    ...blocks.flatMap(ofBlock),
    ...recipients,
    ...signature.authority,
    signature.name,
  ].filter((text) => text !== "");
}
