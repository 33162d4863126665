/**
 * Where rules come from. Named on the page of the rules (docs/quy-tac.md), where each is said in our own words: the
 * law's text is the Official Gazette's.
 */
export interface Source {
  readonly name: string;
  /** What of it the rules rest on, and since when or until when, in whole sentences. */
  readonly note: string;
}

export const SOURCES = {
  arithmetic: {
    name: "Số học",
    note: "Không văn bản nào quy định, nhưng số liệu đúng thì không thể khác.",
  },
  practice: {
    name: "Thực tiễn báo cáo",
    note: "Rút ra từ báo cáo thật của các Trung tâm: chỗ hay gõ nhầm, chép nhầm, hay hiểu khác nhau.",
  },
  form06: {
    name: "Biểu số 06/VPCP/KSTT",
    note: "Biểu kết quả giải quyết TTHC ban hành theo Thông tư 01/2020/TT-VPCP ngày 21/10/2020: các cột tổng số bằng cộng các cột chi tiết.",
  },
  oneStop: {
    name: "Nghị định 118/2025/NĐ-CP",
    note: "Về cơ chế một cửa, một cửa liên thông và Cổng Dịch vụ công quốc gia, có hiệu lực từ 01/7/2025; đã được sửa đổi, bổ sung.",
  },
  reporting: {
    name: "Nghị định 09/2019/NĐ-CP",
    note: "Về chế độ báo cáo của cơ quan hành chính nhà nước, ngày 24/01/2019: kỳ báo cáo và thời gian chốt số liệu.",
  },
  documents: {
    name: "Nghị định 30/2020/NĐ-CP",
    note: "Về công tác văn thư, ngày 05/3/2020: thể thức và kỹ thuật trình bày văn bản hành chính.",
  },
  serviceLevels: {
    name: "Nghị định 42/2022/NĐ-CP (đến 30/6/2026)",
    note: "Chia dịch vụ công trực tuyến thành hai mức: một phần, toàn trình. Hết hiệu lực từ 01/7/2026 theo Nghị định 224/2026/NĐ-CP; hai mức ấy vẫn được dùng khi thống kê, chấm điểm.",
  },
  targets: {
    name: "Chỉ tiêu cấp trên giao",
    note: "Ghi trên biểu số liệu, ở cột chỉ tiêu giao.",
  },
} as const satisfies Record<string, Source>;
