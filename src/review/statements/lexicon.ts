/** The words of reports: each phrase and what it speaks of. Longest phrase first wins, so names stand among them. */

import { coordinated, eachOf } from "./word-forms";

/** What a phrase speaks of. Small letters name units, capitals everything else. */
export type Concept = string;

/** By what a dossier is to be done, besides "hạn". */
const TERMS = "thời hạn|hẹn|ngày hẹn|kỳ hạn|thời gian hẹn|giấy hẹn";
/** "Trễ hẹn" is a figure of its own. */
const LATE_TERMS = "thời hạn|ngày hẹn|kỳ hạn|thời gian hẹn|giấy hẹn";
const EARLY_WAYS = ["trước hạn", "sớm hạn", "trước thời hạn", "trước hẹn"];
const ONTIME_WAYS = ["đúng hạn", "đúng thời hạn", "đúng hẹn"];

const EARLIER = "kỳ trước|tháng trước|quý trước|năm trước|tuần trước";
/**
 * "Kỳ trước tiếp nhận 935 hồ sơ": who did it then, so nothing was carried over. Without a verb "kỳ trước" says whence dossiers
 * come ("hồ sơ kỳ trước").
 */
export const EARLIER_DOING =
  "kỳ trước|kỳ trước đã|kỳ trước,|" +
  eachOf("kỳ trước|kỳ trước,", "trung tâm|đơn vị|xã|phường|trung tâm đã|đơn vị đã|UBND xã|UBND phường");
const RECEIVING = "tiếp nhận|nhận|tiếp nhận được";
const RESOLVING = "giải quyết|xử lý|trả kết quả";
/** All that a period's verbs may be. */
export const DOING = `${RECEIVING}|${RESOLVING}`;
const RECEIVING_AND_RESOLVING =
  "tiếp nhận, giải quyết|tiếp nhận và giải quyết|tiếp nhận, xử lý|tiếp nhận và xử lý|tiếp nhận giải quyết|tiếp nhận xử lý|tiếp nhận và trả kết quả";

const LEFT_OVER = "còn lại|còn tồn|tồn|tồn đọng|chưa giải quyết|chưa giải quyết xong|đang giải quyết";
const CARRIED_FROM = "từ|tồn|tồn từ|chuyển từ|tồn đọng từ|còn tồn từ|tồn đọng";
const CARRIED_ON = "chuyển sang|chuyển qua|sang|tồn chuyển sang|để lại|còn lại";

const PARTS_WORDS = [
  ...["trong đó", "trong đó có", "gồm", "bao gồm", "cụ thể", "trong đó gồm", "gồm có", "chia ra"],
  ...["cụ thể như sau", "cụ thể là", "trong số đó", "trong số này"],
];

const PORTALS = "cổng dịch vụ công|cổng DVC|cổng dịch vụ công quốc gia|cổng DVC quốc gia|môi trường mạng";

const PENDING_HELPERS =
  "đang|đang được|đang tiếp tục|đang tiếp tục được|đang trong quá trình|đang trong thời gian|đang tiến hành|đang chờ|còn đang|hiện đang|đang phối hợp|" +
  "đang được tiếp tục|tiếp tục|tiếp tục được|vẫn đang";
const ACTIONS = "giải quyết|xử lý|thụ lý|thực hiện|xem xét|thẩm định|xác minh";

const LEXICON: Readonly<Record<string, string>> = {
  // Units
  dossier: "hồ sơ|bộ hồ sơ|HSTTHC|hồ sơ TTHC|hồ sơ thủ tục hành chính|lượt hồ sơ",
  procedure:
    "thủ tục|thủ tục hành chính|TTHC|dịch vụ công|DVC|dịch vụ|DVCTT|dịch vụ công trực tuyến|DVC trực tuyến",
  petition: "phản ánh, kiến nghị|phản ánh kiến nghị|phản ánh và kiến nghị|PAKN|phản ánh|ý kiến phản ánh",
  person:
    "người|cán bộ|công chức|viên chức|cán bộ, công chức|cán bộ, công chức, viên chức|công chức, viên chức|cán bộ công chức|" +
    "đồng chí|giám đốc|phó giám đốc|chuyên viên|nhân viên|lao động|lãnh đạo|biên chế|thành viên|nữ",
  ballot: "phiếu|phiếu xin lỗi|thư xin lỗi|phiếu khảo sát|phiếu đánh giá",
  visit: "lượt|lượt người|lượt công dân|lượt tiếp|lượt công dân đến",
  copy: "bản|bản sao|bản chứng thực|bản chứng thực điện tử|yêu cầu chứng thực",
  document:
    "thông báo|quyết định|văn bản|kế hoạch|công văn|tờ trình|báo cáo|tin|bài|tin bài|lớp|hội nghị|buổi|cuộc|đợt|tờ rơi",
  equipment:
    "máy|máy tính|máy điều hòa|điều hòa|bộ máy vi tính|bộ máy tính|bộ|cái|chiếc|máy vi tính|máy scan|máy in|camera|màn hình|" +
    "quầy|bàn|ghế|kios|ki ốt|m²|m2|phòng|máy quét",
  other:
    "đơn vị|lĩnh vực|nhóm|chỉ tiêu|nội dung|nhiệm vụ|hệ thống|tài khoản|thôn|tổ dân phố|tổ|xã|phường|cơ quan|điểm|tổ chức|" +
    "cấp|bước|chữ ký số|quy trình|cơ sở dữ liệu|đề xuất|sáng kiến|mục tiêu|giải pháp|ngành|hộ|trang|mức độ|tiêu chí",
  // Of what, other words say
  case: "trường hợp",
  duration: "ngày|ngày làm việc|giờ|phút|tháng|năm|tuần|giờ làm việc|h",
  money: "đồng|VNĐ|triệu|triệu đồng|tỷ đồng|nghìn đồng|nghìn|đ",

  // Received
  TOTAL: "tổng số|tổng|tổng cộng|cộng chung|cộng lại|tính chung",
  // "408 hồ sơ trên tổng số 746 hồ sơ": what stands behind is the whole of what stands before.
  "TOTAL OUTOF": "trên tổng số|trong tổng số|trên tổng|trong tổng",
  OUTOF: "trong số|trong số đó là|trong số này là|trong đó là",
  "TOTAL TO_RESOLVE":
    "phải giải quyết|cần giải quyết|phải xử lý|cần xử lý|phải giải quyết trong kỳ|cần giải quyết trong kỳ|yêu cầu giải quyết|đề nghị giải quyết|cần được giải quyết|phải được giải quyết|thụ lý giải quyết trong kỳ|đã và đang giải quyết|đã và đang xử lý",
  DUE: eachOf("đến hạn|đến kỳ hạn|tới hạn", "giải quyết|xử lý|trả|trả kết quả"),
  RECEIVE: `tiếp nhận|nhận|nộp|nhận được|đã nhận|đã tiếp nhận|được tiếp nhận|${eachOf(EARLIER_DOING, RECEIVING)}`,
  "RECEIVE RESOLVED": `${RECEIVING_AND_RESOLVING}|${eachOf("được|đã|đã được", RECEIVING_AND_RESOLVING)}`,
  NEW: "mới|phát sinh trong kỳ",
  // With what was done it only says when.
  "NEW INPERIOD": "trong kỳ|trong tháng|trong quý|trong năm",
  "RECEIVE NEW": "tiếp nhận mới|nhận mới|tiếp nhận trong kỳ báo cáo|tiếp nhận trong kỳ",
  CARRIED:
    `${eachOf(LEFT_OVER, eachOf("của|từ|từ thời điểm", EARLIER))}|kỳ trước|tồn|chuyển sang|tồn đọng|tồn đầu kỳ|kỳ trước còn lại|${eachOf(CARRIED_FROM, EARLIER)}|${eachOf(EARLIER, CARRIED_ON)}|` +
    `${eachOf(eachOf("từ|tồn từ|còn tồn từ", EARLIER), CARRIED_ON)}`,
  NEXT: "kỳ sau|sang kỳ sau|chuyển sang kỳ sau|chuyển kỳ sau|tháng sau|chuyển sang tháng sau",
  ONLINE: `trực tuyến|qua mạng|nộp trực tuyến|tiếp nhận trực tuyến|trên mạng|nộp trên mạng|${eachOf("qua|thông qua|trên", PORTALS)}`,
  DIRECT:
    `${eachOf("nộp", "tại quầy|tại bàn|tại chỗ|tận nơi|tại trung tâm|tại bộ phận một cửa|tại trụ sở")}|` +
    "trực tiếp|nộp trực tiếp|tiếp nhận trực tiếp",
  POSTAL: "bưu chính|bưu chính công ích|BCCI|bưu điện|dịch vụ bưu chính công ích",
  CITY:
    "hệ thống thông tin giải quyết TTHC của thành phố|hệ thống thông tin giải quyết TTHC thành phố|hệ thống của thành phố|" +
    "hệ thống thông tin giải quyết thủ tục hành chính của thành phố|hệ thống thông tin giải quyết thủ tục hành chính thành phố|" +
    "hệ thống thành phố|hệ thống giải quyết TTHC của thành phố|hệ thống thông tin giải quyết TTHC của tỉnh|hệ thống của tỉnh|" +
    "hệ thống thông tin giải quyết TTHC của cấp tỉnh|hệ thống thông tin giải quyết TTHC tỉnh|hệ thống tỉnh|hệ thống giải quyết thủ tục hành chính của thành phố|" +
    "hệ thống một cửa của thành phố|hệ thống một cửa thành phố|hệ thống một cửa điện tử của thành phố|hệ thống một cửa điện tử thành phố|" +
    "hệ thống một cửa của tỉnh|hệ thống một cửa tỉnh|hệ thống một cửa điện tử của tỉnh|hệ thống thông tin của thành phố|phần mềm của thành phố",
  MINISTRY:
    "hệ thống của các bộ|hệ thống của bộ|hệ thống các bộ|hệ thống bộ|hệ thống của bộ, ngành|hệ thống của các bộ, ngành|" +
    "hệ thống thông tin của các bộ|hệ thống thông tin của bộ|hệ thống bộ, ngành|hệ thống của bộ ngành|hệ thống bộ ngành|hệ thống của các bộ ngành|" +
    "hệ thống các bộ, ngành|hệ thống chuyên ngành|hệ thống chuyên ngành của bộ|hệ thống chuyên ngành của các bộ|phần mềm của các bộ|phần mềm của bộ|" +
    "hệ thống của ngành dọc|phần mềm chuyên ngành",

  // Resolved and pending
  RESOLVED:
    "đã giải quyết|giải quyết|giải quyết xong|đã giải quyết xong|xử lý xong|đã xử lý xong|đã trả kết quả|trả kết quả|đã xử lý|xử lý|hoàn thành|" +
    `trả lời xong|đã trả lời|đã trả lời xong|đã phản hồi|đã hoàn thành|đã trả|${eachOf(EARLIER_DOING, RESOLVING)}`,
  PENDING:
    `${eachOf(PENDING_HELPERS, ACTIONS)}|chưa giải quyết|còn lại|` +
    "chưa xử lý|chưa được giải quyết|chưa giải quyết xong|chưa trả kết quả|chưa có kết quả|đang tồn|còn tồn|chưa được xử lý|chưa hoàn thành",
  "PENDING WITHIN": eachOf(
    "đang trong hạn|đang trong thời hạn|còn trong thời hạn|còn trong hạn|chưa đến hạn",
    ACTIONS,
  ),
  EARLY: `${EARLY_WAYS.join("|")}|${eachOf("trước|sớm|sớm so với|sớm hơn|trước so với", TERMS)}`,
  ONTIME: `${ONTIME_WAYS.join("|")}|${eachOf("đúng|đúng theo|đúng với", TERMS)}`,
  "EARLY ONTIME": coordinated(EARLY_WAYS, ONTIME_WAYS),
  LATE:
    `${eachOf("bị|để|giải quyết|trả", "chậm|trễ")}|${eachOf("quá|trễ|chậm", LATE_TERMS)}|` +
    "quá hạn|trễ hạn|chậm hạn|quá thời hạn|chậm trễ|trễ|không đúng hạn|chậm so với hạn|chậm muộn|muộn hạn",
  APPOINTMENT: "trễ hẹn|lỡ hẹn|bị trễ hẹn",
  WITHIN: "trong hạn|còn hạn|chưa đến hạn|còn trong hạn|trong thời hạn|còn trong thời hạn|chưa quá hạn",
  REFUSE:
    "từ chối|từ chối giải quyết|trả lại|không giải quyết|trả hồ sơ|từ chối không giải quyết|từ chối tiếp nhận",
  WITHDRAW: "rút|xin rút|rút hồ sơ|rút không giải quyết|xin rút không giải quyết",
  "REFUSE STOP": coordinated(["từ chối", "từ chối giải quyết"], ["dừng xử lý", "dừng giải quyết"]),
  STOP: "dừng xử lý|tạm dừng xử lý|dừng|hủy|dừng giải quyết",
  SUPPLEMENT: "bổ sung|yêu cầu bổ sung|đề nghị bổ sung|yêu cầu bổ sung hồ sơ",
  "SUPPLEMENT PENDING":
    "chờ bổ sung|đang chờ bổ sung|chờ bổ sung hồ sơ|chờ công dân bổ sung|đang chờ công dân bổ sung|" +
    "tạm dừng|tạm dừng chờ bổ sung|tạm dừng giải quyết|chờ người dân bổ sung|đang bổ sung",
  CLOSED: "kết thúc không có kết quả|không có kết quả",
  WITHRESULT: "có kết quả|đã có kết quả",

  // Services
  DVCTT:
    "dịch vụ công trực tuyến|DVC trực tuyến|DVCTT|cung cấp trực tuyến|các DVC trực tuyến|các DVCTT|các dịch vụ công trực tuyến|của các DVC",
  PARTIAL: "một phần",
  FULL: "toàn trình",
  "ONLINE ENDTOEND": "trực tuyến toàn trình|nộp trực tuyến toàn trình",
  NOTONLINE:
    "chưa cung cấp|không cung cấp|chưa cung cấp DVCTT|chưa cung cấp dịch vụ công trực tuyến|chưa đủ điều kiện cung cấp",
  USED: "phát sinh|phát sinh hồ sơ|có phát sinh|có phát sinh hồ sơ",
  AUTHORITY: "thuộc thẩm quyền|thẩm quyền|thẩm quyền giải quyết|thuộc thẩm quyền giải quyết",
  PUBLISH: "công khai|niêm yết|công bố",

  // Digitisation
  DIGITISE: "số hóa|được số hóa|đã số hóa",
  "DIGITISE WHOLEDOSSIER": "số hóa hồ sơ|được số hóa hồ sơ",
  INPUT: "thành phần hồ sơ|thành phần|đầu vào|hồ sơ đầu vào",
  OUTPUT: "kết quả|đầu ra|kết quả giải quyết|file kết quả|kết quả đầu ra",
  "DIGITISE INPUT OUTPUT": "số hóa hồ sơ, kết quả|số hóa hồ sơ và kết quả|số hóa hồ sơ, kết quả giải quyết",
  BASE: "tính trên|làm cơ sở|cơ sở tính",
  ERESULT:
    "kết quả điện tử|có kết quả điện tử|trả kết quả điện tử|bản điện tử|kết quả bản điện tử|kết quả giải quyết bản điện tử|có kết quả giải quyết bản điện tử|có kết quả bản điện tử|cấp kết quả điện tử",
  REUSE: "tái sử dụng|sử dụng lại|khai thác, sử dụng lại|khai thác|tái sử dụng dữ liệu lưu kho",
  STORE:
    "lưu kho|lưu kho dữ liệu|kho dữ liệu|lưu kho dữ liệu tái sử dụng|lưu kho giữ liệu tái sử dụng|lưu kho giữ liệu",
  CERT: "chứng thực điện tử|bản chứng thực điện tử|chứng thực bản sao điện tử|bản sao điện tử|chứng thực điện tử theo yêu cầu",
  ISSUED: "đã cấp|cấp",
  ASKED: "yêu cầu|yêu cầu chứng thực",
  "CERT ASKED": "yêu cầu chứng thực điện tử|yêu cầu chứng thực bản sao điện tử",
  UPDATE: "cập nhật|luân chuyển|được cập nhật",

  // Payment, petitions, satisfaction, staff
  FEE: "phí|lệ phí|phí, lệ phí|phí/lệ phí|phí lệ phí|nghĩa vụ tài chính|phát sinh phí, lệ phí|phát sinh phí/lệ phí|phát sinh phí",
  PAY: "thanh toán|thanh toán trực tuyến|đã thanh toán",
  SATISFIED: `hài lòng|hài lòng và rất hài lòng|rất hài lòng và hài lòng|hài lòng, rất hài lòng|rất hài lòng, hài lòng|hài lòng/rất hài lòng`,
  "SATISFIED VERY": "rất hài lòng",
  DISSATISFIED: "không hài lòng|chưa hài lòng|bình thường|ít hài lòng|rất không hài lòng",
  SURVEY: "khảo sát|thu về|phiếu khảo sát",
  VISITS:
    "lượt tiếp|lượt công dân|lượt công dân đến|tiếp công dân|tiếp dân|công dân đến giao dịch|đến giao dịch",
  STAFF:
    "biên chế|tổng biên chế|tổng số biên chế|được biên chế|biên chế tổng số|tổng số cán bộ|tổng số cán bộ, công chức",
  SECONDED: "cử ra|cử đến|phòng chuyên môn cử đến|các phòng cử|biệt phái|cử sang",
  // Said of the same people once more
  CROSSING: "nữ|đảng viên|trình độ|đại học|thạc sĩ|kiêm nhiệm|công chức nữ|cán bộ nữ",
  POST_giam_doc: "giám đốc",
  POST_pho_giam_doc: "phó giám đốc",
  POST_van_thu: "văn thư|kiểm soát TTHC|kiểm soát thủ tục hành chính",
  POST_tu_phap: "tư pháp|hộ tịch|tư pháp - hộ tịch|chứng thực",
  POST_tai_chinh: "tài chính|tài chính kế hoạch|kế toán",
  POST_van_hoa_xa_hoi: "văn hóa|văn hóa xã hội|văn hóa, xã hội|VHXH",
  POST_dia_chinh: "địa chính|xây dựng|địa chính xây dựng|địa chính, xây dựng",
  POST_van_phong: "văn phòng",
  POST_huong_dan: "hướng dẫn",
  AREA: "diện tích",
  COMPUTER: "máy tính|bộ máy vi tính|bộ máy tính|máy vi tính",
  SCANNER: "máy scan|máy quét|scan",
  A3: "A3",
  A4: "A4",
  COOLER: "máy điều hòa|điều hòa",
  SIGNATURE: "chữ ký số|chữ ký số công vụ|chữ ký số cá nhân",
  APOLOGY: "xin lỗi|thư xin lỗi|phiếu xin lỗi",
  TERRITORY:
    "phi địa giới|địa giới|không phụ thuộc vào địa giới|không phụ thuộc địa giới|địa giới hành chính|không phụ thuộc vào địa giới hành chính",
  LATEACCEPT: "chậm tiếp nhận",

  // Sectors
  SECTOR_cong_an: "công an|ngành công an|công an xã|công an phường|CA xã|CA phường",
  SECTOR_quan_su: "quân sự|ngành quân sự|ban chỉ huy quân sự|CHQS|ban CHQS|BCHQS|chỉ huy quân sự",
  SECTOR_dat_dai:
    "văn phòng đăng ký đất đai|VPĐKĐĐ|chi nhánh văn phòng đăng ký đất đai|VPĐK đất đai|văn phòng ĐKĐĐ|đăng ký đất đai|chi nhánh VPĐKĐĐ|chi nhánh VPĐK đất đai|CNVPĐKĐĐ|VPĐKQSDĐ|chi nhánh văn phòng ĐKĐĐ",
  SECTOR_bhxh: "bảo hiểm xã hội|BHXH|bảo hiểm",
  SECTOR_khac:
    "ngành khác|thuế|chi cục thuế|kho bạc|điện lực|ngân hàng|thuế cơ sở|cơ quan thuế|ngành thuế|đội thuế",

  // These agencies at large; one that has no name here is none of the commune's either
  FIELD:
    "theo lĩnh vực|theo từng lĩnh vực|chia theo lĩnh vực|phân theo lĩnh vực|lĩnh vực hộ tịch|lĩnh vực chứng thực|lĩnh vực tư pháp|" +
    "lĩnh vực đất đai|lĩnh vực bảo trợ xã hội|lĩnh vực người có công|lĩnh vực lao động|lĩnh vực văn hóa|lĩnh vực xây dựng|" +
    "lĩnh vực giáo dục|lĩnh vực y tế|lĩnh vực môi trường|lĩnh vực nông nghiệp|lĩnh vực hộ kinh doanh|lĩnh vực tài chính|" +
    "lĩnh vực đăng ký kinh doanh|lĩnh vực thành lập và hoạt động hộ kinh doanh|lĩnh vực nuôi con nuôi|lĩnh vực khác",

  // Changes against other times
  CHANGE: "tăng|giảm|tăng thêm|giảm đi|chênh lệch",

  VERTICAL: "ngành dọc|cơ quan ngành dọc|các cơ quan ngành dọc|ngành dọc trung ương",

  // Who sits at the centre
  ONDUTY:
    "trực hằng ngày|trực hàng ngày|trực thường xuyên|thường trực|trực tại|cán bộ thường trực|trực thường trực",
  NOOFFICER:
    "không có cán bộ|không có cán bộ thường trực|không có công chức|không có viên chức|không có người trực|không bố trí cán bộ|không bố trí công chức|không bố trí người",

  // Ways of saying it
  RATE: "tỷ lệ|tỉ lệ|tỷ trọng|đạt|chiếm|tương đương|đạt tỷ lệ|chiếm tỷ lệ|bằng|tỷ lệ đạt|tỷ lệ %|=",
  TARGET:
    "chỉ tiêu|chỉ tiêu giao|tối thiểu|ít nhất|mục tiêu|không dưới|kế hoạch giao|vượt chỉ tiêu|≥|>|<|≤|so với chỉ tiêu|so với chỉ tiêu giao|so với kế hoạch|lên trên|yêu cầu đạt trên|yêu cầu đạt|cần đạt|cần đạt trên|phải đạt|phải đạt trên|từ mức|duy trì|giữ vững|nâng tỷ lệ|nâng|nâng dần",
  // Of a column; in a sentence "đạt 95% kế hoạch được giao" is what was reached.
  ASSIGNED: "được giao|giao",
  "TARGET PLAN": "phấn đấu|phấn đấu đạt|quyết tâm|quyết tâm đạt",
  PARTS: PARTS_WORDS.join("|"),
  "PARTS LIST": PARTS_WORDS.map((words) => `${words}:`).join("|"),
  NONE:
    "không có|không phát sinh|không nhận được|chưa có|chưa phát sinh|không còn|không để xảy ra|không tiếp nhận|" +
    eachOf(
      eachOf("không|chưa|không có|chưa có|không để|không còn|không một", "hồ sơ|trường hợp|phản ánh"),
      "nào",
    ),
  AND: "và|cùng|cùng với",
  RESPECTIVELY: "lần lượt|lần lượt là|tương ứng|tương ứng là|tương ứng với",
  EACH: "mỗi|mỗi ngày|mỗi tuần|mỗi tháng|từng ngày|bình quân|trung bình",

  // Names and turns of phrase whose words mean something else when they stand alone
  "":
    "hệ thống thông tin giải quyết TTHC|hệ thống thông tin giải quyết thủ tục hành chính|hệ thống giải quyết TTHC|hệ thống một cửa|" +
    "giải quyết thủ tục hành chính|giải quyết TTHC|kết quả giải quyết TTHC|kết quả giải quyết thủ tục hành chính|giải quyết TTHC của|" +
    "cổng dịch vụ công quốc gia|cổng dịch vụ công|cổng DVC quốc gia|trung tâm phục vụ hành chính công|" +
    "tiếp nhận và trả kết quả|bộ phận tiếp nhận và trả kết quả|kỳ báo cáo|trong kỳ báo cáo|một cửa|một cửa liên thông|" +
    "tạm dừng tính thời hạn|cơ sở|cơ sở vật chất|cơ sở dữ liệu|không tính vào|không cộng vào|đồng bộ|các bộ|bộ, ngành|" +
    "từng|từng bước|thông tin|kết quả thực hiện|công nghệ thông tin|giải quyết công việc|hẹn lại|thời gian trả kết quả|nhận thức|bộ phận|cán bộ tiếp nhận|" +
    "thời hạn giải quyết|tăng cường|cắt giảm|được giữ vững|được duy trì|được nâng lên|được nâng cao|cuối kỳ|đầu kỳ|hết kỳ|gia tăng|tăng lên|giảm còn|giảm xuống|giảm xuống còn|đúng quy định|đúng thời gian|không tính ngành dọc|chưa tính ngành dọc|không bao gồm ngành dọc|không gồm ngành dọc|" +
    "chưa bao gồm ngành dọc|không kể ngành dọc|trừ ngành dọc|ngoài ngành dọc|không cộng ngành dọc|" +
    "không tính số liệu ngành dọc|không bao gồm số liệu ngành dọc|không tính hồ sơ ngành dọc|không bao gồm hồ sơ ngành dọc",
};

/** A phrase may stand in two rows: "phiếu khảo sát" is a unit and speaks of the survey. */
const ENTRIES: ReadonlyMap<string, readonly Concept[]> = Object.entries(LEXICON).reduce(
  (all, [row, phrases]) => {
    const concepts = row.split(" ").filter((each) => each !== "");
    for (const phrase of phrases.split("|")) all.set(phrase, [...(all.get(phrase) ?? []), ...concepts]);
    return all;
  },
  new Map<string, readonly Concept[]>(),
);

/** Every phrase with what it speaks of. */
export const lexiconEntries = (): Iterable<readonly [phrase: string, concepts: readonly Concept[]]> =>
  ENTRIES;

/**
 * What a phrase speaks of; undefined for one that is not here.
 *
 * @example conceptsOf("hồ sơ") //=> ["dossier"]
 */
export function conceptsOf(phrase: string): readonly Concept[] | undefined {
  return ENTRIES.get(phrase);
}

export const UNITS: ReadonlySet<Concept> = new Set(
  Object.keys(LEXICON).filter((key) => /^[a-z]+$/.test(key)),
);

/** The key of a sector that a concept names; undefined for other concepts. */
export function sectorOf(concept: Concept): string | undefined {
  return concept.startsWith("SECTOR_") ? concept.slice("SECTOR_".length) : undefined;
}
