/**
 * The legal documents that the product, its forms, its help and its rules cite: from when until when each is in force.
 * None of the copies that were read is the Official Gazette: `certainty` says how each row is known, and what is not known is
 * left out. Whatever is not in this table is not judged.
 */
export interface LegalDocument {
  readonly kind: "Nghị định" | "Thông tư" | "Quyết định" | "Bộ luật" | "Luật" | "Nghị quyết";
  /** As it is cited: "118/2025/NĐ-CP", "766/QĐ-TTg". */
  readonly number: string;
  readonly subject: string;
  /** ISO dates; the day of issue, the first and the last day in force. */
  readonly issued?: string;
  readonly from?: string;
  readonly until?: string;
  /** Number of the document that ended it. */
  readonly endedBy?: string;
  readonly amendedBy?: readonly { readonly number: string; readonly from?: string }[];
  /** Where it was read. */
  readonly source: string;
  /** "copy": a public copy of the text was read; "cited": other documents cite it so. */
  readonly certainty: "copy" | "cited";
}

export const LEGAL_DOCUMENTS: readonly LegalDocument[] = [
  {
    kind: "Nghị định",
    number: "118/2025/NĐ-CP",
    subject: "Cơ chế một cửa, một cửa liên thông và Cổng Dịch vụ công quốc gia",
    issued: "2025-06-09",
    from: "2025-07-01",
    amendedBy: [{ number: "367/2025/NĐ-CP" }, { number: "309/2026/NĐ-CP", from: "2026-08-05" }],
    source: "Bản chép công khai của nghị định",
    certainty: "copy",
  },
  {
    kind: "Nghị định",
    number: "367/2025/NĐ-CP",
    subject: "Sửa đổi, bổ sung Nghị định 118/2025/NĐ-CP",
    source: "Văn bản sửa đổi sau viện dẫn",
    certainty: "cited",
  },
  {
    kind: "Nghị định",
    number: "309/2026/NĐ-CP",
    subject: "Sửa đổi, bổ sung Nghị định 118/2025/NĐ-CP",
    issued: "2026-08-05",
    from: "2026-08-05",
    source: "Danh mục văn bản trên trang thông tin cấp xã",
    certainty: "cited",
  },
  {
    kind: "Nghị định",
    number: "61/2018/NĐ-CP",
    subject: "Cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính",
    until: "2025-06-30",
    endedBy: "118/2025/NĐ-CP",
    source: "Nghị định 118/2025/NĐ-CP ghi thay thế",
    certainty: "copy",
  },
  {
    kind: "Nghị định",
    number: "09/2019/NĐ-CP",
    subject: "Chế độ báo cáo của cơ quan hành chính nhà nước",
    issued: "2019-01-24",
    source: "Quyết định của tỉnh viện dẫn và chép lại kỳ chốt số liệu",
    certainty: "cited",
  },
  {
    kind: "Nghị định",
    number: "30/2020/NĐ-CP",
    subject: "Công tác văn thư",
    issued: "2020-03-05",
    source: "Bản chép công khai của nghị định",
    certainty: "copy",
  },
  {
    kind: "Nghị định",
    number: "45/2020/NĐ-CP",
    subject: "Thực hiện thủ tục hành chính trên môi trường điện tử",
    source: "Báo cáo của các đơn vị viện dẫn",
    certainty: "cited",
  },
  {
    kind: "Nghị định",
    number: "42/2022/NĐ-CP",
    subject: "Cung cấp thông tin và dịch vụ công trực tuyến trên môi trường mạng",
    issued: "2022-06-24",
    until: "2026-06-30",
    endedBy: "224/2026/NĐ-CP",
    source: "Nghị định 224/2026/NĐ-CP, Điều 90 khoản 2",
    certainty: "copy",
  },
  {
    kind: "Nghị định",
    number: "224/2026/NĐ-CP",
    subject: "Quy định chi tiết Luật Chuyển đổi số",
    issued: "2026-06-24",
    from: "2026-07-01",
    source: "Hai bản chép công khai của nghị định",
    certainty: "copy",
  },
  {
    kind: "Nghị định",
    number: "13/2023/NĐ-CP",
    subject: "Bảo vệ dữ liệu cá nhân",
    until: "2025-12-31",
    endedBy: "356/2025/NĐ-CP",
    source: "Nghị định 356/2025/NĐ-CP ghi thay thế",
    certainty: "cited",
  },
  {
    kind: "Nghị định",
    number: "356/2025/NĐ-CP",
    subject: "Quy định chi tiết về bảo vệ dữ liệu cá nhân",
    from: "2026-01-01",
    source: "Văn bản khác viện dẫn",
    certainty: "cited",
  },
  {
    kind: "Nghị định",
    number: "43/2011/NĐ-CP",
    subject: "Cung cấp thông tin và dịch vụ công trực tuyến trên cổng thông tin của cơ quan nhà nước",
    source: "Tệp xuất của hệ thống cũ còn dùng bốn mức của nghị định này",
    certainty: "cited",
  },
  {
    kind: "Thông tư",
    number: "01/2020/TT-VPCP",
    subject: "Chế độ báo cáo định kỳ và biểu mẫu về kiểm soát thủ tục hành chính",
    issued: "2020-10-21",
    source: "Biểu số 06/VPCP/KSTT ghi ở đầu biểu",
    certainty: "cited",
  },
  {
    kind: "Thông tư",
    number: "03/2025/TT-VPCP",
    subject: "Hướng dẫn thi hành Nghị định 118/2025/NĐ-CP",
    issued: "2025-09-15",
    source: "Quyết định của tỉnh viện dẫn",
    certainty: "cited",
  },
  {
    kind: "Thông tư",
    number: "04/2025/TT-VPCP",
    subject: "Mã số hồ sơ thủ tục hành chính",
    issued: "2025-12-08",
    from: "2026-01-25",
    source: "Bản chép công khai của thông tư",
    certainty: "copy",
  },
  {
    kind: "Quyết định",
    number: "766/QĐ-TTg",
    subject: "Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp",
    issued: "2022-06-23",
    source: "Trang thông tin của nhiều cơ quan giới thiệu",
    certainty: "cited",
  },
  {
    kind: "Quyết định",
    number: "01/2023/QĐ-UBND",
    subject: "Chế độ báo cáo định kỳ trên địa bàn tỉnh Khánh Hòa",
    source: "Bản chép công khai của quyết định",
    certainty: "copy",
  },
  {
    kind: "Nghị quyết",
    number: "202/2025/QH15",
    subject: "Sắp xếp đơn vị hành chính cấp tỉnh",
    source: "Văn bản khác viện dẫn",
    certainty: "cited",
  },
  {
    kind: "Bộ luật",
    number: "91/2015/QH13",
    subject: "Bộ luật Dân sự: cách tính thời hạn",
    source: "Bản chép công khai của bộ luật",
    certainty: "copy",
  },
  {
    kind: "Luật",
    number: "91/2025/QH15",
    subject: "Bảo vệ dữ liệu cá nhân",
    source: "Văn bản khác viện dẫn",
    certainty: "cited",
  },
];

const numberKey = (number: string): string => number.toUpperCase().replace(/^0+/, "");

const BY_NUMBER = new Map(LEGAL_DOCUMENTS.map((document) => [numberKey(document.number), document]));

/**
 * The document of a number, in whole or without its tail: "118/2025/NĐ-CP", "118/2025".
 *
 * @param kind what the number is said to be of; numbers without a tail are told apart by it.
 * @example legalDocument("118/2025", "Nghị định")?.from //=> "2025-07-01"
 */
export function legalDocument(number: string, kind?: string): LegalDocument | undefined {
  const whole = BY_NUMBER.get(numberKey(number));
  if (whole !== undefined) return kind === undefined || whole.kind === kind ? whole : undefined;
  if (kind === undefined) return undefined;
  const start = `${numberKey(number)}/`;
  return LEGAL_DOCUMENTS.find((each) => each.kind === kind && numberKey(each.number).startsWith(start));
}

/** Whether a document had ended before a day, as far as the table tells. */
export const hadEnded = ({ until }: LegalDocument, day: string): boolean =>
  until !== undefined && until < day;

/** The documents that had changed it by a day. */
export const changesBy = ({ amendedBy = [] }: LegalDocument, day: string): readonly string[] =>
  amendedBy.filter(({ from }) => from !== undefined && from <= day).map(({ number }) => number);
