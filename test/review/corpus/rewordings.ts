/** Harmless ways to say the same in a real report: none of them may add an error. */

export interface Rewording {
  readonly name: string;
  readonly reword: (text: string) => string;
}

const swap =
  (...pairs: readonly (readonly [from: RegExp, to: string])[]) =>
  (text: string): string =>
    pairs.reduce((all, [from, to]) => all.replace(from, to), text);

/** A line put behind the first one that matches. */
const after =
  (line: RegExp, added: string) =>
  (text: string): string => {
    const lines = text.split("\n");
    const at = lines.findIndex((each) => line.test(each));
    return at < 0 ? text : [...lines.slice(0, at + 1), added, ...lines.slice(at + 1)].join("\n");
  };

/** "- Tổng số: …. Trong đó:" and the items below it, as one sentence. */
function joined(text: string): string {
  const lines: string[] = [];
  for (const line of text.split("\n")) {
    const last = lines[lines.length - 1];
    const isItem = /^\+ /.test(line) && last !== undefined && /[Tt]rong đó:|;$/.test(last);
    if (!isItem) lines.push(line);
    else lines[lines.length - 1] = `${last} ${line.slice(2).replace(/\.$/, ";")}`;
  }
  return lines.map((line) => line.replace(/;$/, ".")).join("\n");
}

const TOTAL_LINE = /(?:Tổng số|[Tt]iếp nhận|Đã giải quyết|[Đđ]ã trả).*hồ sơ/;

export const REWORDINGS: readonly Rewording[] = [
  { name: "bộ hồ sơ", reword: swap([/(\d) hồ sơ/g, "$1 bộ hồ sơ"]) },
  { name: "percent sign apart", reword: swap([/(\d)%/g, "$1 %"]) },
  { name: "other list marks", reword: swap([/^- /gm, "• "], [/^\+ /gm, "◦ "]) },
  { name: "gồm", reword: swap([/Trong đó:/g, "Gồm:"], [/trong đó/g, "gồm"]) },
  { name: "cụ thể", reword: swap([/Trong đó:/g, "Cụ thể:"]) },
  { name: "trễ hạn", reword: swap([/quá hạn/g, "trễ hạn"], [/Quá hạn/g, "Trễ hạn"]) },
  { name: "no marks of thousands", reword: swap([/(\d)\.(\d{3})(?!\d)/g, "$1$2"]) },
  { name: "spaces between thousands", reword: swap([/(\d)\.(\d{3})(?= hồ sơ)/g, "$1.$2"], [/ {2,}/g, " "]) },
  {
    name: "capitals in headings",
    reword: (text) => text.replace(/^[IVX]+\. .*$/gm, (line) => line.toUpperCase()),
  },
  { name: "decomposed letters", reword: (text) => text.normalize("NFD") },
  { name: "đang xử lý", reword: swap([/[Đđ]ang giải quyết/g, "Đang xử lý"]) },
  { name: "lists in one sentence", reword: joined },
  { name: "chiếm", reword: swap([/tỷ lệ (\d+[.,]?\d*%)/g, "chiếm $1"]) },
  {
    name: "rates in brackets",
    reword: swap([/, tỷ lệ (\d+[.,]?\d*%)/g, " ($1)"], [/, đạt (\d+[.,]?\d*%)/g, " ($1)"]),
  },
  { name: "TTHC in full", reword: swap([/TTHC/g, "thủ tục hành chính"]) },
  { name: "DVCTT in full", reword: swap([/DVCTT/g, "dịch vụ công trực tuyến"]) },
  { name: "PAKN in full", reword: swap([/PAKN/g, "phản ánh, kiến nghị"]) },
  { name: "tồn kỳ trước", reword: swap([/[Kk]ỳ trước chuyển sang/g, "Tồn từ kỳ trước"]) },
  {
    name: "number first",
    reword: swap([/^\+ (Trực tuyến|Trực tiếp): ([\d.]+) hồ sơ/gm, "+ $2 hồ sơ nộp $1"]),
  },
  {
    name: "small numbers without zero",
    reword: swap([/(?<![\d/.,])0([1-9])(?= (?:hồ sơ|người|máy|bộ|công chức))/g, "$1"]),
  },
  {
    name: "compared with last month",
    reword: after(TOTAL_LINE, "So với tháng trước, số hồ sơ tiếp nhận tăng 37 hồ sơ."),
  },
  {
    name: "sums since January",
    reword: after(TOTAL_LINE, "Lũy kế từ đầu năm đã tiếp nhận 7.412 hồ sơ, đã giải quyết 7.385 hồ sơ."),
  },
  {
    name: "the whole city",
    reword: after(
      TOTAL_LINE,
      "Trong cùng thời gian, toàn thành phố tiếp nhận 215.340 hồ sơ, giải quyết 209.118 hồ sơ.",
    ),
  },
  {
    name: "one field",
    reword: after(TOTAL_LINE, "Riêng lĩnh vực chứng thực tiếp nhận 214 hồ sơ, giải quyết 214 hồ sơ."),
  },
  {
    name: "a mean",
    reword: after(TOTAL_LINE, "Bình quân mỗi ngày làm việc, Trung tâm tiếp nhận 47 hồ sơ."),
  },
  {
    name: "points",
    reword: after(TOTAL_LINE, "Theo Bộ chỉ số 766, nhóm số hóa hồ sơ đạt 18,6/22 điểm."),
  },
  { name: "two blanks", reword: swap([/ hồ sơ/g, "  hồ sơ"]) },
  { name: "no full stops at ends of lines", reword: swap([/\.$/gm, ""]) },
  { name: "semicolons at ends of items", reword: swap([/^([+-] .*)\.$/gm, "$1;"]) },
  { name: "bold marks", reword: swap([/^([IVX]+\. .*)$/gm, "**$1**"]) },
];
