/**
 * Words that narrow nothing down: what holds sentences together, and what every report says of its own work, syllable by syllable.
 * Any other word that no phrase explains may change what a number is of.
 */
import { foldAccents } from "../../vietnamese/words";
import type { Token } from "../read/tokens";

const list = (text: string): readonly string[] => text.split(" ");

/** Particles, prepositions, conjunctions, auxiliaries: none of them is what a number counts. */
const GRAMMAR = list(
  "à ai ấy bằng bao bị bởi các cả càng cái cần chỉ cho chú chưa chứ có cũng của cùng cứ do dù dưới đã đang đây đấy để đến đều đi đó đối được gì " +
    "giữa hãy hay hầu hết hiện hoặc hơn ít khi không khoảng là lại lên liền luôn mà mặc mỗi mọi một mới nào này nay nên nếu ngay ngoài " +
    "như nhưng những nhiều nữa ở phải qua quá ra rằng rất riêng rồi sau sẽ sẵn so song tại theo thêm thì thậm trên trong trước từ tức tới tuy và vào " +
    "vẫn vậy về vì với vừa xuống thế thôi nhằm nhờ gồm kể còn cao thấp chiếm đạt bắt đầu đúng tăng giảm",
);

/** Of reports at large: who works for whom, how, how well, and the names of their own parts. */
const REPORTS = list(
  "anh bà ông bàn bạn bản báo bảo ban bộ bố bước cá cán cách cáo cải cầu cấp chất chấp chế chi chí chính chỉnh chịu chú chức chung chủ chuẩn chuyên chuyển " +
    "chứng công cơ cố cụ cung cử cứ cường dân danh dẫn diễn dịch doanh dung dụng dữ đảm đạo đáp đại đẩy đầy đề đích điều điểm điện định đoàn đội đồng độ đơn " +
    "động đưa đức đủ ghi giá giao giải giám giúp giữ gửi hàng hạn hành hạ hạng hẹn hệ hình hiệu hoàn hoạt hợp hỏi hỗ hộ hội hồ huy hướng hữu ích kết khác khai khách khảo " +
    "khắc khó kiểm kiến kịp kiện kinh kỷ kỳ lãnh lãng lập lấy liên liệu liệt lĩnh lòng lợi lớn luật lượng lượt làm lý máy mại mạng mang mặt mẫu minh môn mục mức " +
    "nâng năng nghị nghiệp nghiêm ngành người nhà nhân nhận nhanh nhất nhập nhắc nhiệm nhiệt nhìn nhiên nhỏ như nhu nội nộp phát pháp phân phần phí phiên phòng phó phối phong " +
    "phù phục phương quan quản quầy quả quốc quy quyền quyết ra rà rõ sách sai sàng sát soát sinh số sổ sơ sở suất sự tác tạo tài tâm tập tập tích tiếp tiện tiến tiêu " +
    "tin tình tính tích tổ tổng tốt tới tra trả trách trạng trang trao trì triển trình trợ trung trú trụ trực trường trưởng truyền tục tuân tuyên tuyến tục tư từng tương tự " +
    "thành thái thái thông thời thu thuận thuộc thường thủ thư thực thể thí thiện thiết thẩm thấy theo thao thắc thống thời thúc thúc tế tất toàn toán " +
    "ủy uỷ ưu uy văn vị viên viện việc vụ vướng xã xin xác xem xong xếp xuất xuyên xử ý yên yêu yết ứng đặc đánh đón đời đường sống số sử sửa sản nước nhiều nguyên nguồn nhóm nông nơi " +
    "hiểu hiển hiện hiện khẩn khẳng khích khuyến khu khối kích nỗ lực luôn liên lỗi lưu loại lần lực ký kèm " +
    "ubnd hđnd stt tt đvt bc lúc vận phúc khăn địa ổn căn mô gián đoạn cộng hòa độc hạnh nền tảng dùng họp kê thẳng huấn mưu tham ương phố gia trọng cột biểu tử đảng bảng mắc nêu yếu bạch vi vpcp kstt vt thức giấy tờ lý kênh cổng đứng nghỉ xảy cập ngừng máy móc trí tuệ",
);

const GRAMMAR_WORDS: ReadonlySet<string> = new Set(GRAMMAR);
const NEUTRAL: ReadonlySet<string> = new Set([...GRAMMAR, ...REPORTS]);
const BARE_NEUTRAL: ReadonlySet<string> = new Set([...NEUTRAL].map(foldAccents));

/** Whether a word narrows nothing down; in a text without accents as far as that can be told. */
export const isNeutral = ({ text, folded }: Token, isBare: boolean): boolean =>
  NEUTRAL.has(text.toLowerCase()) || (isBare && BARE_NEUTRAL.has(folded)) || ORDINAL.test(text);

/** "Mục II". */
const ORDINAL = /^[IVX]{1,5}$/;

/** Whether a word cannot be what a number counts. */
export const isGrammar = ({ text }: Token): boolean => GRAMMAR_WORDS.has(text.toLowerCase());
