/** D05r, D07r, D08r: a figure against that of the period before. */
import { comparison, type RuleCase } from "./rule-case";

const RECEIVED = "tiep_nhan_trong_ky";

const change = (
  before: number,
  now: number,
  tooFar: number,
  message: string,
  settings: Readonly<Record<string, string>> = {},
): RuleCase =>
  comparison("D08r", RECEIVED, { [RECEIVED]: now }, { [RECEIVED]: tooFar }, tooFar - before, RECEIVED, {
    previous: { [RECEIVED]: before },
    message,
    settings,
  });

export const PERIOD_CASES: readonly RuleCase[] = [
  comparison(
    "D05r",
    "ky_truoc_chuyen_sang",
    { ky_truoc_chuyen_sang: 42 },
    { ky_truoc_chuyen_sang: 24 },
    18,
    "ky_truoc_chuyen_sang",
    {
      previous: { dang_giai_quyet: 42 },
      message: "Kỳ trước còn 42 hồ sơ đang giải quyết nhưng kỳ này ghi chuyển sang 24 (lệch +18).",
    },
  ),
  ...["tong_tthc", "tthc_mot_phan", "tthc_toan_trinh"].map((key) =>
    comparison("D07r", key, { [key]: 378 }, { [key]: 379 }, -1, key, { previous: { [key]: 378 } }),
  ),
  change(980, 1470, 1471, "Tiếp nhận tăng 50,1% so với kỳ trước (980 → 1.471), đề nghị kiểm tra."),
  change(980, 490, 484, "Tiếp nhận giảm 50,6% so với kỳ trước (980 → 484), đề nghị kiểm tra."),
  change(200, 220, 221, "Tiếp nhận tăng 10,5% so với kỳ trước (200 → 221), đề nghị kiểm tra.", {
    nguong_bien_dong: "10",
  }),
];
