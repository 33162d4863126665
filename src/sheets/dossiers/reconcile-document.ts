/** The reconciliation as a list to send to those who run the systems: codes and days; names of people only on request. */
import { nameOf } from "../../catalog/figures";
import { kindText, saidTexts } from "../../dossiers/reconcile/difference-text";
import type { Reconciliation } from "../../dossiers/reconcile/reconcile";
import { peopleColumns } from "./dossier-sheets";
import type { Block, ReportDocument, TableColumn } from "../../report/document/document";
import { writeCount } from "../../vietnamese/counts";
import { fromDay, writeDate } from "../../vietnamese/dates";
import { capitals } from "../../vietnamese/words";

/** Longer lists are sent as the sheet. */
const MOST_ROWS = 1000;

/** Shares of the page's width. */
const FOR_A_NAME = 0.16;
const MOST_FOR_PEOPLE = 0.4;

const plain = (n: number): string => writeCount(n, { padSmall: false });
const column = (title: string, share: number, align: TableColumn["align"] = "left"): TableColumn => ({
  title,
  share,
  align,
});

function figureTable({ one, other, figures }: Reconciliation): Block[] {
  if (figures.length === 0) return [];
  return [
    {
      kind: "table",
      caption: "Chỉ tiêu khác nhau",
      columns: [
        column("Chỉ tiêu", 0.4),
        column(one, 0.2, "right"),
        column(other, 0.2, "right"),
        column("Chưa rõ mã", 0.2, "right"),
      ],
      rows: figures.map(({ key, one: a, other: b, unexplained }) => [
        nameOf(key),
        plain(a),
        plain(b),
        plain(Math.abs(unexplained)),
      ]),
    },
  ];
}

function codeTable(result: Reconciliation): Block[] {
  const { one, other, codes } = result;
  if (codes.length === 0) return [];
  const cut = codes.length - MOST_ROWS;
  const people = peopleColumns(codes);
  // Names take their room from the other columns alike.
  const room = 1 - Math.min(MOST_FOR_PEOPLE, FOR_A_NAME * people.columns.length);
  const ofName = people.columns.length === 0 ? 0 : (1 - room) / people.columns.length;
  return [
    {
      kind: "table",
      caption: "Hồ sơ khác nhau",
      columns: [
        column("TT", 0.07 * room, "center"),
        column("Mã hồ sơ", 0.28 * room),
        column("Khác nhau", 0.25 * room),
        column(one, 0.2 * room),
        column(other, 0.2 * room),
        ...people.columns.map(({ title }) => column(title, ofName)),
      ],
      rows: codes
        .slice(0, MOST_ROWS)
        .map((each, at) => [
          String(at + 1),
          each.code,
          kindText(each.kind, result),
          ...saidTexts(each),
          ...people.cells(each).map((text) => text ?? ""),
        ]),
    },
    ...(cut > 0
      ? [
          {
            kind: "paragraph" as const,
            text: `Còn ${plain(cut)} chỗ khác, xem trang “Đối soát”.`,
            isNote: true,
          },
        ]
      : []),
  ];
}

/** Who sends the list, and for which period. */
export interface ReconcileSender {
  readonly unit: string;
  readonly span: { readonly from: number; readonly to: number };
}

/** The list as a document. */
export function reconcileDocument(result: Reconciliation, { unit, span }: ReconcileSender): ReportDocument {
  const { one, other, shared, agreed, codes } = result;
  return {
    // Names want more columns than an upright page has room for.
    ...(codes.some(({ people = [] }) => people.length > 0) && { orientation: "landscape" as const }),
    letterhead: { parent: "", issuer: capitals(unit), number: "", placeAndDate: "" },
    title: {
      kind: "DANH SÁCH",
      summary: `Đối soát hồ sơ giữa ${one} và ${other}`,
      period: `(Từ ngày ${writeDate(fromDay(span.from))} đến ngày ${writeDate(fromDay(span.to))})`,
    },
    blocks: [
      {
        kind: "paragraph",
        text: `${plain(shared)} mã hồ sơ có ở cả hai nguồn, ${plain(agreed)} mã khớp hoàn toàn, ${plain(codes.length)} chỗ khác nhau. Đề nghị kiểm tra, cập nhật.`,
      },
      ...figureTable(result),
      ...codeTable(result),
    ],
    signature: { authority: ["NGƯỜI LẬP"], name: "" },
    recipients: [],
  };
}
