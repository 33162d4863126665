/** Reads a packet, or says in one Vietnamese sentence why it is none. */
import { PACKET_FORMAT, PACKET_VERSION, type Packet } from "./packet";
import { PACKET_SCHEMA } from "./schema";
import { fingerprintOf } from "./packet-seal";
import { misfitOf } from "./validate";

const SEND_AGAIN = "Đề nghị đơn vị lập lại gói nộp từ sổ và gửi lại.";

const MESSAGES = {
  too_large: `lớn hơn mức của một gói nộp (5 MB) nên chưa được mở. ${SEND_AGAIN}`,
  not_json: `không đọc được: tệp hỏng hoặc chép chưa trọn. ${SEND_AGAIN}`,
  not_packet: "không phải gói nộp của tiện ích. Chọn tệp .json do nút “Gói nộp” lập ra.",
  later_version: "do bản mới hơn của tiện ích lập. Cập nhật tiện ích rồi tổng hợp lại.",
  misfit: "",
  altered: `đã bị sửa sau khi lập: số liệu không còn khớp với dấu kiểm của gói. ${SEND_AGAIN}`,
} as const;

export type BadPacketKind = keyof typeof MESSAGES;

export class BadPacket extends Error {
  override readonly name = "BadPacket";

  constructor(
    readonly kind: BadPacketKind,
    file: string,
    at = "",
  ) {
    super(
      `Tệp “${file}” ${kind === "misfit" ? `có mục “${at}” không đúng mẫu của gói nộp. ${SEND_AGAIN}` : MESSAGES[kind]}`,
    );
  }
}

const MOST_BYTES = 5_000_000;

/**
 * Reads the text of a packet's file.
 *
 * @throws BadPacket
 * @example (await readPacket("tthc-gia-phuc.json", text)).figures.tong_ho_so //=> 1022
 */
export async function readPacket(file: string, text: string): Promise<Packet> {
  if (text.length > MOST_BYTES) throw new BadPacket("too_large", file);
  const value = parsed(file, text);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new BadPacket("not_packet", file);
  const { format, version } = value as Partial<Packet>;
  if (format !== PACKET_FORMAT) throw new BadPacket("not_packet", file);
  if (typeof version === "number" && version > PACKET_VERSION) throw new BadPacket("later_version", file);
  const misfit = misfitOf(value, PACKET_SCHEMA);
  if (misfit !== undefined) throw new BadPacket("misfit", file, misfit.at);
  const packet = value as Packet;
  if ((await fingerprintOf(packet)) !== packet.fingerprint) throw new BadPacket("altered", file);
  return packet;
}

function parsed(file: string, text: string): unknown {
  try {
    // A mark of the byte order is no part of JSON, but editors put it there.
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw new BadPacket("not_json", file);
  }
}
