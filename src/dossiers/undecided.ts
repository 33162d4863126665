/** Why a dossier cannot be counted for a period. It is then in no figure at all, and listed with its row. */

/** Reasons in words for the officer; what to do is always the same: mend the row, then count again. */
export const UNDECIDED_REASONS = {
  unclear: "trạng thái hoặc ngày có kết quả không đọc được",
  no_received: "thiếu ngày tiếp nhận",
  finished_before_received: "ngày có kết quả trước ngày tiếp nhận",
  due_before_received: "ngày hẹn trả trước ngày tiếp nhận",
  ended_without_date: "trạng thái đã kết thúc nhưng thiếu ngày kết thúc",
  open_with_result: "trạng thái chưa xong nhưng đã có ngày có kết quả",
  no_due: "thiếu ngày hẹn trả",
  no_channel: "thiếu hình thức nộp",
} as const satisfies Readonly<Record<string, string>>;

export type UndecidedReason = keyof typeof UNDECIDED_REASONS;
