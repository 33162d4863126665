/** Words that narrow a number down, by what they narrow: units, places, fields, kinds, times. */
import { PhraseBook } from "../read/phrases";
import { DOING, EARLIER_DOING } from "../statements/lexicon";
import { eachOf } from "../statements/word-forms";

/** How a phrase narrows a number down. */
export type ScopeWord =
  /** Heads the name of a place or an agency: "phường …", "Phòng …". Alone it is the report's own, or a level. */
  | { readonly kind: "head"; readonly names: "place" | "agency"; readonly alone: "own" | "level" | "nothing" }
  /** Several units at once, or a level as such: "toàn tỉnh", "các thôn". */
  | { readonly kind: "level" }
  | { readonly kind: "own" }
  /** A verb too: "xây dựng chính quyền điện tử" is of no field. */
  | { readonly kind: "field"; readonly isVerb?: boolean }
  /** What follows names a field: "lĩnh vực …". */
  | { readonly kind: "fieldHead" }
  | { readonly kind: "sort" }
  /** One sort of people who file; two of them together are everyone: "của tổ chức, cá nhân". */
  | { readonly kind: "filer" }
  /** Names no restriction by itself but announces one: "riêng", "thuộc", "về". */
  | { readonly kind: "only" }
  | { readonly kind: "preposition" }
  /** "" for the report's own time. */
  | { readonly kind: "span"; readonly span: string }
  | { readonly kind: "comparison" };

const list = (text: string): readonly string[] => text.split("|");

const PLACES_OF_ONE = "phường|xã|thị trấn|đặc khu";
const PLACES_ABOVE = "quận|huyện|thị xã|thành phố|TP|tỉnh";
const PLACES_BELOW =
  "thôn|ấp|buôn|khóm|khu phố|tổ dân phố|TDP|tổ|khu dân cư|làng|xóm|bản|khối phố|khu vực|cụm|phum|sóc";
const AGENCIES =
  "phòng|ban|sở|chi cục|cục|đội|trạm|chi nhánh|văn phòng|bộ phận|điểm tiếp nhận|điểm giao dịch|điểm|công ty|trường|hạt|hội|quầy|bộ|ban quản lý|đảng ủy|hội đồng nhân dân|HĐND|trung tâm y tế|kho bạc|viện|bệnh viện|tổ công nghệ số cộng đồng";
const OWN_HEADS =
  "trung tâm|trung tâm phục vụ hành chính công|TTPVHCC|trung tâm PVHCC|UBND|ủy ban nhân dân|uỷ ban nhân dân|đơn vị|địa phương|cơ quan|bộ phận một cửa|bộ phận tiếp nhận và trả kết quả|chi nhánh trung tâm phục vụ hành chính công";
const GROUPS =
  "các phường|các xã|các xã, phường|các phường, xã|các đơn vị|các địa phương|các thôn|các phòng|các phòng chuyên môn|phòng chuyên môn|các phòng, ban|các điểm|các sở|các sở, ban, ngành|các sở, ngành|các ngành|các cơ quan|các tổ|các ấp|các huyện|các quầy|các điểm tiếp nhận|một số đơn vị|một số phòng|một số xã|một số phường|các tỉnh|tổ công nghệ số|các trung tâm|các chi nhánh|đơn vị dẫn đầu|đơn vị khác|địa phương khác";
const LEVELS =
  "toàn tỉnh|toàn thành phố|toàn huyện|toàn quận|toàn quốc|cả nước|cả tỉnh|cả thành phố|cả huyện|trên địa bàn tỉnh|trên địa bàn thành phố|trên địa bàn huyện|cấp tỉnh|cấp huyện|cấp thành phố|cấp sở|cấp bộ|cấp trung ương|hai cấp|bình quân chung của tỉnh|khối sở|khối xã|khối huyện|cấp quận";
const OWN =
  "các bộ phận|toàn xã|toàn phường|cả xã|cả phường|toàn đơn vị|toàn địa bàn|trên địa bàn xã|trên địa bàn phường|cấp xã";

const FIELDS =
  "hộ tịch|chứng thực|đất đai|tư pháp|tư pháp - hộ tịch|tư pháp, hộ tịch|môi trường|quy hoạch xây dựng|bảo trợ xã hội|người có công|nội vụ|" +
  "giáo dục|giáo dục và đào tạo|y tế|văn hóa|văn hóa, thể thao|văn hóa, thể thao và du lịch|công thương|nông nghiệp|nông nghiệp và môi trường|hộ kinh doanh|tài chính|" +
  "đăng ký kinh doanh|nuôi con nuôi|khai sinh|khai tử|kết hôn|đăng ký kết hôn|đăng ký khai sinh|cư trú|căn cước|xuất nhập cảnh|phương tiện|giao thông|giao thông vận tải|" +
  "tôn giáo|tín ngưỡng|tín ngưỡng, tôn giáo|thi đua|thi đua, khen thưởng|thi đua khen thưởng|lao động|việc làm|thuế|tài nguyên|tài nguyên và môi trường|du lịch|hạ tầng|" +
  "phòng cháy|phòng, chống tệ nạn xã hội|lưu thông hàng hóa|an toàn thực phẩm|thủy lợi|chính sách|bảo hiểm y tế|an sinh xã hội|thể thao|gia đình|trẻ em|lý lịch tư pháp|công chứng|cấp giấy chứng nhận|giấy phép xây dựng|cấp phép xây dựng";

const VERBS = "xây dựng|quy hoạch|kinh doanh|đầu tư|đấu thầu|hòa giải";

const SORTS =
  "liên thông|thủ tục liên thông|mức độ 3|mức độ 4|mức độ cao|có điều kiện|ngoài thẩm quyền|không thuộc thẩm quyền|thuộc thẩm quyền cấp tỉnh|thuộc thẩm quyền cấp xã|" +
  "thuộc thẩm quyền cấp huyện|thuộc thẩm quyền cấp bộ|thẩm quyền cấp tỉnh|thẩm quyền cấp xã|thẩm quyền cấp huyện|thẩm quyền của tỉnh|thẩm quyền của thành phố|thẩm quyền của sở|thuộc thẩm quyền của tỉnh|thuộc thẩm quyền của thành phố|" +
  "thẩm quyền giải quyết cấp tỉnh|thẩm quyền giải quyết cấp xã|thẩm quyền giải quyết của cấp tỉnh|thẩm quyền giải quyết của cấp xã|cấp trên giải quyết|" +
  "tại nhà|lưu động|ngoài giờ|ngoài giờ hành chính|ngày thứ bảy|thứ bảy|thứ 7|không giấy tờ|trong ngày|5 tại chỗ|luồng xanh|làn ưu tiên|thủ tục không chờ|giải quyết ngay|lấy ngay|người cao tuổi|người khuyết tật|yếu thế";

const FILERS = "của doanh nghiệp|của cá nhân|của tổ chức";

const THIS_TIME =
  "trong kỳ|kỳ này|trong tháng|tháng này|trong quý|quý này|trong năm|năm nay|kỳ báo cáo|trong kỳ báo cáo|tuần này|trong tuần|thời gian qua|vừa qua|thời điểm báo cáo|cả năm|năm qua|tháng qua";
const OTHER_TIMES =
  `${eachOf(eachOf("tuần|ngày|tháng|quý|trong tuần|trong ngày|những ngày|các ngày", "đầu|cuối"), "tháng|quý|năm|kỳ|tuần")}|` +
  "lũy kế|luỹ kế|lũy kế từ đầu năm|luỹ kế từ đầu năm|lũy kế từ đầu năm đến nay|lũy kế đến nay|từ đầu năm|từ đầu năm đến nay|tính từ đầu năm|kể từ đầu năm|từ đầu nhiệm kỳ|cộng dồn|" +
  "cùng kỳ|cùng kỳ năm trước|cùng kỳ năm ngoái|năm ngoái|năm trước|tháng trước|quý trước|tuần trước|ngày đầu tiên|ngày đầu|tuần đầu|tuần đầu tiên|tháng đầu|tháng đầu tiên|" +
  "mỗi ngày|mỗi tuần|mỗi tháng|hằng ngày|hàng ngày|bình quân|trung bình|ngày cao điểm|cao điểm|từ khi thành lập|kể từ khi thành lập|từ khi đi vào hoạt động|sau sáp nhập|trước sáp nhập|" +
  "hôm nay|hôm qua|sáng nay|cùng thời điểm|cùng thời điểm năm trước|giai đoạn trước|kỳ liền trước|tháng liền trước|kỳ trước liền kề|đến thời điểm hiện tại|tháng tới|thời gian tới|năm tới|quý tới|kỳ tới|dự kiến|kế hoạch năm|kế hoạch quý|kế hoạch tháng|kế hoạch đề ra|chỉ tiêu năm|ước tính đến|thời điểm trước";

const PREPOSITIONS = "thuộc|về|tại|đối với|ở|nhóm|liên quan đến|liên quan|dành cho|phục vụ cho|từ nguồn|loại";

function* entries(): Iterable<readonly [phrase: string, word: ScopeWord]> {
  const head = (text: string, names: "place" | "agency", alone: "own" | "level" | "nothing") =>
    list(text).map((phrase) => [phrase, { kind: "head", names, alone }] as const);
  const plain = (text: string, word: ScopeWord) => list(text).map((phrase) => [phrase, word] as const);
  yield* head(PLACES_OF_ONE, "place", "own");
  yield* head(PLACES_ABOVE, "place", "level");
  yield* head(PLACES_BELOW, "place", "nothing");
  yield* head(AGENCIES, "agency", "nothing");
  yield* plain(OWN_HEADS, { kind: "own" });
  yield* plain(OWN, { kind: "own" });
  yield* plain(GROUPS, { kind: "level" });
  yield* plain(LEVELS, { kind: "level" });
  yield* plain(FIELDS, { kind: "field" });
  yield* plain(VERBS, { kind: "field", isVerb: true });
  yield* plain("lĩnh vực|thuộc lĩnh vực|các lĩnh vực|nhóm lĩnh vực", { kind: "fieldHead" });
  yield* plain(SORTS, { kind: "sort" });
  yield* plain(FILERS, { kind: "filer" });
  yield* plain("riêng|tính riêng|nói riêng|chỉ tính|chỉ riêng", { kind: "only" });
  yield* plain(PREPOSITIONS, { kind: "preposition" });
  yield* plain("so với|so|bằng so với|cao hơn|thấp hơn", { kind: "comparison" });
  for (const phrase of list(THIS_TIME)) yield [phrase, { kind: "span", span: "" }];
  for (const phrase of list(OTHER_TIMES)) yield [phrase, { kind: "span", span: phrase }];
  yield* plain(eachOf(EARLIER_DOING, DOING), { kind: "span", span: "kỳ trước" });
}

export const SCOPE_WORDS: PhraseBook<ScopeWord> = new PhraseBook(entries());
