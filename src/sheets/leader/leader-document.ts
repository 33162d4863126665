/** "Trang lãnh đạo" for Word. Its chart is a table of bars in letters, so that it can be edited like the rest. */
import type { ReportInformation } from "../../catalog/report-information";
import type { Block, ReportDocument } from "../../report/document/document";
import { letterheadOf } from "../../report/fill/letterhead";
import { countText } from "../../score/count-text";
import type { LeaderPage, LeaderPart } from "../../trend/leader-page";
import { titleOfPeriod } from "../../vietnamese/periods";

/** Letters of the longest bar: what fits on a line of its column. */
const LONGEST = 16;
const BAR = "█";

/** The page as a document. */
export function leaderDocument(page: LeaderPage, information: ReportInformation): ReportDocument {
  return {
    letterhead: { ...letterheadOf(information), number: "" },
    title: { kind: "TÓM TẮT CHO LÃNH ĐẠO", summary: `Giải quyết thủ tục hành chính ${page.period}` },
    blocks: [...figuresOf(page), ...page.parts.map(partOf), ...barsOf(page)],
    // It is put before somebody, not issued.
    signature: { authority: [], name: "" },
    recipients: [],
  };
}

/** In tables, which are set smaller and closer than the text of a report: all of it shall stand on one page. */
const partOf = ({ heading, lines }: LeaderPart): Block => ({
  kind: "table",
  caption: "",
  columns: [{ title: heading, share: 1, align: "left" }],
  rows: lines.map((line) => [line]),
});

function figuresOf({ figures }: LeaderPage): Block[] {
  if (figures.length === 0) return [];
  return [
    {
      kind: "table",
      caption: "",
      columns: [
        { title: "Chỉ tiêu", share: 0.35, align: "left" },
        { title: "Kỳ này", share: 0.27, align: "right" },
        { title: "So với kỳ trước", share: 0.18, align: "right" },
        { title: "Mục tiêu", share: 0.2, align: "right" },
      ],
      rows: figures.map(({ label, value, change, target }) => [label, value, change, target]),
    },
  ];
}

function barsOf({ rows }: LeaderPage): Block[] {
  const counts = rows.map(({ known }) => known?.figures.tiep_nhan_trong_ky ?? null);
  const most = Math.max(0, ...counts.map((count) => count ?? 0));
  if (most === 0) return [];
  return [
    {
      kind: "table",
      caption: "Hồ sơ tiếp nhận các kỳ gần nhất",
      columns: [
        { title: "Kỳ", share: 0.32, align: "left" },
        { title: "Hồ sơ", share: 0.14, align: "right" },
        { title: "Biểu đồ", share: 0.54, align: "left" },
      ],
      rows: rows.map(({ period }, index) => {
        const count = counts[index] ?? null;
        return [
          titleOfPeriod(period),
          count === null ? "" : countText(count),
          count === null ? "chưa có biểu hoặc số liệu" : BAR.repeat(Math.round((count / most) * LONGEST)),
        ];
      }),
    },
  ];
}
