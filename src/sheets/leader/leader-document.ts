/** "Trang lãnh đạo" for Word. Its chart is bars in letters, so that it can be edited like the rest. */
import type { ReportInformation } from "../../catalog/report-information";
import type { Block, ReportDocument } from "../../report/document/document";
import { letterheadOf } from "../../report/fill/letterhead";
import { countText } from "../../score/count-text";
import type { LeaderPage, LeaderPart } from "../../trend/leader-page";
import { titleOfPeriod } from "../../vietnamese/periods";

/** Letters of the longest bar: what leaves room on its line for count and period. */
const LONGEST = 24;
const BAR = "█";
const MOST_BARS = 4;

/** The page as a document. */
export function leaderDocument(page: LeaderPage, information: ReportInformation): ReportDocument {
  const letterhead = { ...letterheadOf(information), number: "" };
  return {
    letterhead,
    form: { left: [letterhead.parent, letterhead.issuer].filter(Boolean), right: [] },
    title: { kind: "TÓM TẮT CHO LÃNH ĐẠO", summary: `Giải quyết thủ tục hành chính ${page.period}` },
    blocks: [
      ...(page.doubt === "" ? [] : [small(page.doubt)]),
      ...figuresOf(page),
      ...page.parts.flatMap(partOf),
      ...barsOf(page),
    ],
    signature: { authority: [], name: "", isUnsigned: true },
    recipients: [],
  };
}

/** Set as small as a remark: all of it shall stand on one page. */
const small = (text: string): Block => ({ kind: "paragraph", text, isNote: true });

const partOf = ({ heading, lines }: LeaderPart): Block[] => [
  { kind: "heading", level: 2, text: heading },
  ...lines.map((line) => small(`- ${line}`)),
];

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

function barsOf({ rows: all }: LeaderPage): Block[] {
  const rows = all.slice(-MOST_BARS);
  const counts = rows.map(({ known }) => known?.figures.tiep_nhan_trong_ky ?? null);
  const most = Math.max(0, ...counts.map((count) => count ?? 0));
  if (most === 0) return [];
  return [
    { kind: "heading", level: 2, text: "Hồ sơ tiếp nhận các kỳ gần nhất" },
    ...rows.map(({ period }, index) => {
      const count = counts[index] ?? null;
      const title = titleOfPeriod(period);
      if (count === null) return small(`(${title}: chưa có số liệu)`);
      return small(`${BAR.repeat(Math.round((count / most) * LONGEST))} ${countText(count)} (${title})`);
    }),
  ];
}
