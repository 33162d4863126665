/** The styles of the Word file: what an officer sees in Word's list of styles and changes in one place. */
import {
  AlignmentType,
  LevelFormat,
  LevelSuffix,
  type ILevelsOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from "docx";
import { FIRST_LINE, FONT, PARAGRAPH_SPACING, SIZES } from "../document/decree-30";
import { letters, LINE_WIDTH, pt, twips } from "./measures";

/** Ids of the styles that paragraphs and tables name. */
export const STYLE = {
  body: "Normal",
  basis: "LegalBasis",
  note: "Note",
  item1: "ListBullet",
  item2: "ListBullet2",
  title: "ReportTitle",
  letterhead: "Letterhead",
  recipients: "Recipients",
  signature: "Signature",
  caption: "Caption",
  tableText: "TableText",
  table: "TableGrid",
} as const;

/** The list "- " and "+ " that items belong to. */
export const LIST = "report-items";

const PARAGRAPH_ROOM = { before: 0, after: pt(PARAGRAPH_SPACING) };

const heading = { run: { bold: true, color: "000000" }, paragraph: { keepNext: true, keepLines: true } };

/** Everything but the text of the report is without its indent and its room below. */
const plain = (
  id: string,
  name: string,
  alignment: NonNullable<IParagraphStyleOptions["paragraph"]>["alignment"],
  run: NonNullable<IParagraphStyleOptions["run"]> = {},
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: STYLE.body,
  quickFormat: true,
  run,
  paragraph: { ...(alignment && { alignment }), indent: { firstLine: 0 }, spacing: { before: 0, after: 0 } },
});

const item = (id: string, name: string, level: number): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: STYLE.body,
  quickFormat: true,
  paragraph: { numbering: { reference: LIST, level }, indent: { left: 0, firstLine: twips(FIRST_LINE) } },
});

const PARAGRAPH_STYLES: readonly IParagraphStyleOptions[] = [
  {
    id: STYLE.body,
    name: "Normal",
    quickFormat: true,
    run: {
      font: { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT },
      size: letters(SIZES.body),
      sizeComplexScript: letters(SIZES.body),
      color: "000000",
      language: { value: "vi-VN" },
    },
    paragraph: {
      alignment: AlignmentType.JUSTIFIED,
      indent: { firstLine: twips(FIRST_LINE) },
      spacing: PARAGRAPH_ROOM,
    },
  },
  { id: STYLE.basis, name: "Căn cứ", basedOn: STYLE.body, quickFormat: true, run: { italics: true } },
  plain(STYLE.note, "Ghi chú", AlignmentType.JUSTIFIED, { italics: true, size: letters(SIZES.note) }),
  item(STYLE.item1, "List Bullet", 0),
  item(STYLE.item2, "List Bullet 2", 1),
  plain(STYLE.title, "Tên loại, trích yếu", AlignmentType.CENTER, { bold: true }),
  plain(STYLE.letterhead, "Phần mở đầu", AlignmentType.CENTER, { size: letters(SIZES.letterhead) }),
  plain(STYLE.recipients, "Nơi nhận", AlignmentType.LEFT, { size: letters(SIZES.recipients) }),
  plain(STYLE.signature, "Chữ ký", AlignmentType.CENTER, { bold: true }),
  plain(STYLE.caption, "caption", AlignmentType.CENTER, { bold: true, color: "000000", italics: false }),
  plain(STYLE.tableText, "Bảng", AlignmentType.LEFT, { size: letters(SIZES.table) }),
];

const line = (side: string): string =>
  `<w:${side} w:val="single" w:sz="${LINE_WIDTH}" w:space="0" w:color="000000"/>`;

/** Word's own "Table Grid", which the library does not bring along: styles.xml with this style alone. */
export const TABLE_STYLES = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="table" w:styleId="${STYLE.table}"><w:name w:val="Table Grid"/><w:uiPriority w:val="39"/><w:tblPr><w:tblBorders>${[
  "top",
  "left",
  "bottom",
  "right",
  "insideH",
  "insideV",
]
  .map(line)
  .join("")}</w:tblBorders></w:tblPr></w:style></w:styles>`;

/**
 * The other styles. The font stands in Normal, on which all are based, and not in the defaults of the document: the
 * library writes those after the table's style, where Word does not look for them.
 */
export const REPORT_STYLES: IStylesOptions = {
  default: { heading1: heading, heading2: heading, heading3: heading },
  paragraphStyles: PARAGRAPH_STYLES,
};

const level = (index: number, mark: string): ILevelsOptions => ({
  level: index,
  format: LevelFormat.BULLET,
  text: mark,
  alignment: AlignmentType.LEFT,
  suffix: LevelSuffix.SPACE,
  style: {
    paragraph: { indent: { left: 0, firstLine: twips(FIRST_LINE) } },
    run: { font: FONT },
  },
});

/** Levels of the list: "- ", then "+ ", as administrative documents mark them. */
export const LIST_LEVELS: readonly ILevelsOptions[] = [level(0, "-"), level(1, "+")];
