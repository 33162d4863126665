/** Ways of saying it that are put together of parts: each part with each, in a sentence. */
import type { PhraseCase } from "./phrase-case";

const each = (...lists: readonly (readonly string[])[]): string[] =>
  lists.reduce<string[]>(
    (all, list) => all.flatMap((start) => list.map((end) => (start === "" ? end : `${start} ${end}`))),
    [""],
  );

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

/** Sentences that the tables of other files give already. */
const wrap =
  (before: string, behind: string) =>
  (words: string): string =>
    capital(before + words) + behind;

const EARLIER = ["kỳ trước", "tháng trước", "quý trước", "năm trước", "tuần trước"];
const ON = ["chuyển sang", "chuyển qua", "sang", "tồn chuyển sang", "để lại", "còn lại"];
const FROM = ["từ", "tồn", "tồn từ", "chuyển từ", "tồn đọng từ", "còn tồn từ", "tồn đọng"];
const CARRIED = [
  ...each(FROM, EARLIER),
  ...each(EARLIER, ON),
  ...each(["từ", "tồn từ", "còn tồn từ"], EARLIER, ON),
  "tồn đầu kỳ",
  ...each(
    [...["còn lại", "chưa giải quyết", "chưa giải quyết xong", "đang giải quyết"]],
    ["của", "từ", "từ thời điểm"],
    EARLIER,
  ),
  ...each(["còn tồn", "tồn", "tồn đọng"], ["của", "từ thời điểm"], EARLIER),
];

const HELPERS = [
  ...[
    "đang",
    "đang được",
    "đang tiếp tục",
    "đang tiếp tục được",
    "đang trong quá trình",
    "đang trong thời gian",
  ],
  ...[
    "đang tiến hành",
    "đang chờ",
    "còn đang",
    "hiện đang",
    "đang phối hợp",
    "đang được tiếp tục",
    "tiếp tục",
  ],
  ...["tiếp tục được", "vẫn đang"],
];
const ACTIONS = ["giải quyết", "xử lý", "thụ lý", "thực hiện", "xem xét", "thẩm định", "xác minh"];
const WITHIN = [
  "đang trong hạn",
  "đang trong thời hạn",
  "còn trong thời hạn",
  "còn trong hạn",
  "chưa đến hạn",
];

const PARTS = [
  ...["trong đó", "trong đó có", "gồm", "bao gồm", "cụ thể", "trong đó gồm", "gồm có", "chia ra"],
  ...["cụ thể như sau", "cụ thể là", "trong số đó", "trong số này"],
];

const EARLY = ["trước hạn", "sớm hạn", "trước thời hạn", "trước hẹn", "trước", "sớm"];
const ONTIME = ["đúng hạn", "đúng thời hạn", "đúng hẹn", "đúng"];
const JOINTS = [" và ", ", ", " hoặc ", "/", " - ", " ", " hay ", ", hoặc "];
/** The last one keeps its ending: "trước và đúng hạn", "đúng và sớm hạn". */
const BOTH = [
  [EARLY, ONTIME],
  [ONTIME, EARLY],
].flatMap(([first, second]) =>
  first!.flatMap((a) =>
    second!.filter((b) => b.includes(" ")).flatMap((b) => JOINTS.map((joint) => a + joint + b)),
  ),
);

const EARLIER_DOING = [
  ...["kỳ trước", "kỳ trước đã", "kỳ trước,"],
  ...each(
    ["kỳ trước", "kỳ trước,"],
    ["trung tâm", "đơn vị", "xã", "phường", "trung tâm đã", "đơn vị đã", "UBND xã", "UBND phường"],
  ),
];
const RECEIVING_AND_RESOLVING = [
  ...["tiếp nhận, giải quyết", "tiếp nhận và giải quyết", "tiếp nhận, xử lý", "tiếp nhận và xử lý"],
  ...["tiếp nhận giải quyết", "tiếp nhận xử lý", "tiếp nhận và trả kết quả"],
];
const PORTALS = [
  ...["cổng dịch vụ công", "cổng DVC", "cổng dịch vụ công quốc gia", "cổng DVC quốc gia", "môi trường mạng"],
];

const STOPPED = ["dừng xử lý", "dừng giải quyết"];
const REFUSED_OR_STOPPED = [
  ...["từ chối", "từ chối giải quyết"].flatMap((a) =>
    STOPPED.flatMap((b) => [a, "từ"].flatMap((start) => JOINTS.map((joint) => start + joint + b))),
  ),
  ...STOPPED.flatMap((a) =>
    ["từ chối", "từ chối giải quyết"].flatMap((b) =>
      [a, "dừng"].flatMap((start) => JOINTS.map((joint) => start + joint + b)),
    ),
  ),
].filter((words, index, all) => all.indexOf(words) === index);

const TERMS = ["thời hạn", "hẹn", "ngày hẹn", "kỳ hạn", "thời gian hẹn", "giấy hẹn"];
/** Both degrees as one figure. */
const SATISFIED = [
  ...["hài lòng và rất hài lòng", "rất hài lòng và hài lòng", "hài lòng, rất hài lòng"],
  ...["rất hài lòng, hài lòng", "hài lòng/rất hài lòng"],
];

export const GENERATED_CASES: readonly PhraseCase[] = [
  { reads: "ky_truoc_chuyen_sang=42", texts: CARRIED.map(wrap("Số hồ sơ ", ": 42 hồ sơ.")) },
  { reads: "dang_giai_quyet=17", texts: each(HELPERS, ACTIONS).map(wrap("Có 17 hồ sơ ", ".")) },
  {
    reads: "dgq_trong_han=17, dang_giai_quyet=17",
    texts: each(WITHIN, ACTIONS).map(wrap("Có 17 hồ sơ ", ".")),
  },
  {
    reads: "da_giai_quyet=11, gq_qua_han=02",
    texts: [...PARTS, ...PARTS.map((words) => `${words}:`)].map(
      wrap("đã giải quyết 11 hồ sơ, ", " quá hạn 02 hồ sơ."),
    ),
  },
  { reads: "gq_truoc_va_dung_han=1.002", texts: BOTH.map(wrap("Có 1.002 hồ sơ ", ".")) },
  {
    reads: "dang_giai_quyet=17",
    texts: ["còn tồn", "chưa được xử lý", "chưa hoàn thành"].map(wrap("Có 17 hồ sơ ", ".")),
  },
  {
    reads: "tong_ho_so=1.022",
    texts: [
      ...["yêu cầu giải quyết", "đề nghị giải quyết", "cần được giải quyết", "phải được giải quyết"],
      "thụ lý giải quyết trong kỳ",
    ].map(wrap("Có 1.022 hồ sơ ", ".")),
  },
  {
    reads: "tiep_nhan_trong_ky=980",
    texts: ["được tiếp nhận", "tiếp nhận giải quyết", "tiếp nhận xử lý", "tiếp nhận và trả kết quả"].map(
      wrap("Trong kỳ, số hồ sơ ", " là 980 hồ sơ."),
    ),
  },
  {
    reads: "phieu_khao_sat=120, other 100, other 18, other 02",
    texts: [
      "Phát 120 phiếu khảo sát: rất hài lòng 100 phiếu, hài lòng 18 phiếu, không hài lòng 02 phiếu.",
      "Phát 120 phiếu khảo sát: hài lòng 100 phiếu, rất hài lòng 18 phiếu, chưa hài lòng 02 phiếu.",
    ],
  },
  {
    reads: "phieu_hai_long=118, other 02",
    texts: ["bình thường", "ít hài lòng", "rất không hài lòng"].map(
      (words) => `Hài lòng: 118 phiếu; ${words}: 02 phiếu.`,
    ),
  },
  {
    reads: "gq_qua_han=02",
    texts: ["không đúng hạn", "chậm so với hạn", "chậm muộn", "muộn hạn", "chậm trễ"].flatMap((words) => [
      `Có 02 hồ sơ giải quyết ${words}.`,
      `Có 02 hồ sơ trả kết quả ${words}.`,
    ]),
  },
  {
    reads: "dgq_trong_han=17, dang_giai_quyet=17",
    texts: ["còn trong thời hạn", "chưa quá hạn"].map((words) => `Đang giải quyết 17 hồ sơ ${words}.`),
  },
  {
    reads: "target 60",
    texts: ["yêu cầu đạt", "cần đạt", "cần đạt trên", "phải đạt", "phải đạt trên"].map(
      (words) => `Thanh toán trực tuyến ${words} 60%.`,
    ),
  },
  // Another period's, which the text tells beside its own.
  {
    reads: "tiep_nhan_trong_ky=980, other 935",
    texts: each(EARLIER_DOING, ["tiếp nhận", "nhận", "tiếp nhận được"]).map(
      (words) => `Trong tháng tiếp nhận 980 hồ sơ. ${capital(words)} 935 hồ sơ.`,
    ),
  },
  {
    reads: "da_giai_quyet=980, other 935",
    texts: each(EARLIER_DOING, ["giải quyết", "xử lý", "trả kết quả"]).map(
      (words) => `Đã giải quyết 980 hồ sơ. ${capital(words)} 935 hồ sơ.`,
    ),
  },
  {
    reads: "tiep_nhan_trong_ky=980",
    texts: each(["được", "đã", "đã được"], RECEIVING_AND_RESOLVING).map(wrap("Số hồ sơ ", ": 980 hồ sơ.")),
  },
  {
    reads: "tn_truc_tuyen=980",
    texts: [...each(["qua", "thông qua", "trên"], PORTALS), "trên mạng", "hồ sơ trên mạng"].map(
      wrap("nộp ", " 980 hồ sơ."),
    ),
  },
  {
    reads: "tiep_nhan_trong_ky=980",
    texts: ["cộng chung", "cộng lại", "tính chung"].map(wrap("Tiếp nhận, ", " 980 hồ sơ.")),
  },
  { reads: "pakn_da_xu_ly=05", texts: ["xử lý xong", "đã xử lý xong"].map(wrap("", " 05 PAKN.")) },
  {
    reads: "muc_tu_choi_dung=05",
    texts: REFUSED_OR_STOPPED.map((words) => `Có 05 hồ sơ ${words}.`),
  },
  {
    reads: "ctdt_da_cap=80, ctdt_yeu_cau=82, tl_ctdt=97,56",
    texts: ["trên tổng số", "trong tổng số", "trên tổng", "trong tổng", "trong số", "trên"].map(
      (words) => `Cấp bản sao chứng thực điện tử được 80 bản ${words} 82 yêu cầu, đạt 97,56%.`,
    ),
  },
  {
    reads: "gq_truoc_han=12",
    texts: each(["trước", "sớm", "sớm so với", "sớm hơn", "trước so với"], TERMS).map(
      wrap("Giải quyết ", ": 12 hồ sơ."),
    ),
  },
  {
    reads: "gq_dung_han=12",
    texts: each(["đúng", "đúng theo", "đúng với"], TERMS).map(wrap("Giải quyết ", ": 12 hồ sơ.")),
  },
  {
    reads: "gq_qua_han=02",
    texts: [
      ...each(
        ["quá", "trễ", "chậm"],
        TERMS.filter((term) => term !== "hẹn"),
      ),
      ...each(["trễ", "chậm"], ["hạn"]),
      ...each(["bị", "để", "giải quyết", "trả"], ["chậm", "trễ"]),
    ].map(wrap("Có 02 hồ sơ ", ".")),
  },
  {
    reads: "tn_truc_tiep=42",
    texts: each(
      ["nộp"],
      [
        ...["tại quầy", "tại bàn", "tại chỗ", "tận nơi", "tại trung tâm", "tại bộ phận một cửa"],
        "tại trụ sở",
      ],
    ).map(wrap("Có 42 hồ sơ ", ".")),
  },
  {
    reads: "tong_ho_so=1.022",
    texts: ["đã và đang giải quyết", "đã và đang xử lý"].map(wrap("Số hồ sơ ", " trong kỳ: 1.022 hồ sơ.")),
  },
  {
    reads: "other 42",
    texts: each(["đến hạn", "đến kỳ hạn", "tới hạn"], ["giải quyết", "xử lý", "trả", "trả kết quả"]).map(
      wrap("Hồ sơ ", ": 42 hồ sơ."),
    ),
  },
  {
    reads: "phieu_hai_long=87",
    texts: SATISFIED.map((words) => `Kết quả có 87 phiếu ${words}.`),
  },
  {
    reads: "tl_truc_tuyen=87,19",
    texts: ["trong số đó là", "trong số này là", "trong đó là"].map(
      (words) => `87,19% ${words} hồ sơ trực tuyến.`,
    ),
  },
  {
    reads: "da_giai_quyet=42",
    texts: each(
      each(
        ["không", "chưa", "không có", "chưa có", "không để", "không còn", "không một"],
        ["hồ sơ", "trường hợp", "phản ánh"],
      ),
      ["nào"],
    ).map((words) => `Đã giải quyết 42 hồ sơ, ${words} quá hạn.`),
  },
  {
    reads: "pakn_da_xu_ly=05",
    texts: ["trả lời xong", "đã trả lời", "đã trả lời xong", "đã phản hồi"].map(wrap("", " 05 PAKN.")),
  },
  {
    reads: "da_giai_quyet=42",
    texts: [
      ...["được giữ vững", "được duy trì", "được nâng lên", "được nâng cao"].map(
        wrap("Chất lượng ", ": đã giải quyết 42 hồ sơ."),
      ),
      ...["cuối kỳ", "đầu kỳ", "hết kỳ"].map(wrap("Đã giải quyết đến ", " 42 hồ sơ.")),
    ],
  },
  {
    reads: "da_giai_quyet=42",
    texts: ["cổng dịch vụ công quốc gia", "cổng dịch vụ công", "cổng DVC quốc gia"].map(
      wrap("Theo ", ", đã giải quyết 42 hồ sơ."),
    ),
  },
  { reads: "other 05", texts: ["Đạt 05 tiêu chí.", "Giải quyết 05 trường hợp."] },
];
