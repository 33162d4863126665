/** The text of the mail that a packet goes with. */
import { writeCount } from "../vietnamese/counts";
import type { Packet } from "./packet";

/** What is said of a figure in the mail: what the reader looks for first. */
const SAID = [
  ["tong_ho_so", "Tổng số hồ sơ phải giải quyết"],
  ["da_giai_quyet", "Đã giải quyết"],
  ["dang_giai_quyet", "Đang giải quyết"],
] as const;

/** Enough of the fingerprint to compare by eye. */
const SHOWN = 12;

/**
 * The mail's text: what is handed in, its main figures, what is open, the files, and the fingerprint to compare.
 *
 * @param files names of what is attached.
 */
export function coveringMail(packet: Packet, files: readonly string[]): string {
  const { unit, period, figures, findings, waivers, answers, fingerprint } = packet;
  const open = findings.filter(({ severity }) => severity !== "info").length;
  const told = SAID.flatMap(([key, label]) => {
    const count = figures[key];
    return count === undefined ? [] : [`- ${label}: ${writeCount(count, { padSmall: false })}`];
  });
  return [
    `Kính gửi nơi tổng hợp,`,
    ``,
    `${unit.name}${unit.code === "" ? "" : ` (mã ${unit.code})`} gửi số liệu giải quyết thủ tục hành chính ${period.title}.`,
    ...told,
    open === 0
      ? "- Kiểm tra: không còn lỗi, cảnh báo chưa giải thích."
      : `- Kiểm tra: còn ${open} lỗi, cảnh báo; xem trong gói.`,
    ...(waivers.length === 0 ? [] : [`- Cảnh báo đã xác nhận, có lý do: ${waivers.length}.`]),
    ...(answers.length === 0 ? [] : [`- Trả lời phiếu trả lại: ${answers.length} nội dung.`]),
    ``,
    `Tệp gửi kèm:`,
    ...files.map((name) => `- ${name}`),
    ``,
    `Dấu kiểm của gói bắt đầu bằng ${fingerprint.slice(0, SHOWN)}.`,
    ``,
    `Trân trọng.`,
  ].join("\n");
}
