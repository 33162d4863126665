/** Reads a return slip, or says in one Vietnamese sentence why it is none. */
import { misfitOf } from "../packet/validate";
import { CODE, KEYS, object, text, type Schema } from "../packet/schema";
import { SLIP_FORMAT, SLIP_VERSION, type Slip } from "./slips";

export const SLIP_SCHEMA: Schema = object(
  {
    format: { type: "string", enum: [SLIP_FORMAT], maxLength: 20 },
    version: { type: "integer", minimum: 1, maximum: 1000 },
    from: text(200),
    unit: object({ code: text(20), name: text(200) }),
    period: text(100),
    about: text(300),
    lines: {
      type: "array",
      maxItems: 2000,
      items: object({ code: CODE, keys: KEYS, message: text(1000), note: text(1000) }, ["note"]),
    },
  },
  ["from"],
);

/** A slip is some kilobytes. */
const MOST_LETTERS = 5_000_000;

export class BadSlip extends Error {
  override readonly name = "BadSlip";
}

/**
 * @throws BadSlip
 * @example readSlip("phieu-tra-lai-xa-gia-phuc.json", text).lines.length //=> 2
 */
export function readSlip(file: string, content: string): Slip {
  const refuse = (why: string): never => {
    throw new BadSlip(`Tệp “${file}” ${why}`);
  };
  if (content.length > MOST_LETTERS) return refuse("quá lớn, không phải phiếu trả lại. Chọn lại tệp.");
  let value: unknown;
  try {
    value = JSON.parse(content.replace(/^\ufeff/, ""));
  } catch {
    return refuse("không đọc được: tệp hỏng hoặc chép chưa trọn. Đề nghị nơi tổng hợp gửi lại phiếu.");
  }
  const { format, version } = (value ?? {}) as Partial<Slip>;
  if (format !== SLIP_FORMAT)
    return refuse("không phải phiếu trả lại. Chọn tệp “phieu-tra-lai-….json” của nơi tổng hợp.");
  if (typeof version === "number" && version > SLIP_VERSION)
    return refuse("do bản mới hơn của tiện ích lập. Cập nhật tiện ích rồi mở lại phiếu.");
  const misfit = misfitOf(value, SLIP_SCHEMA);
  if (misfit !== undefined)
    return refuse(`có mục “${misfit.at}” không đúng mẫu của phiếu. Đề nghị nơi tổng hợp gửi lại phiếu.`);
  return value as Slip;
}

/** A line as the workbook keeps it: what was found, then the words of who sent it back. */
export const askedOf = ({ message, note }: Slip["lines"][number]): string =>
  note === undefined ? message : `${message} Lời nhắn: ${note}`;
