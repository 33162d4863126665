/**
 * Settings S1 to S7: definitions that differ between offices. Kept in the workbook, one cell each. The default of a new
 * one is what held before it came: sheets of earlier editions are taken to have chosen it.
 */
import { isIn, type Dated } from "./edition";

export interface SettingOption {
  /** Stored value, as in a case file: booleans and numbers are written "true", "50". */
  readonly value: string;
  /** What the officer reads and picks. */
  readonly label: string;
}

export interface Setting extends Dated {
  readonly key: string;
  readonly ref: string;
  readonly label: string;
  readonly explanation: string;
  /** Default first. No options: any whole number. */
  readonly options: readonly SettingOption[];
  readonly default: string;
}

const option = (value: string, label: string): SettingOption => ({ value, label });

export const SETTINGS: readonly Setting[] = [
  {
    key: "rut_trong_da_giai_quyet",
    ref: "S1",
    label: "Hồ sơ rút, từ chối, dừng xử lý",
    explanation: "Tính trong hay ngoài số “đã giải quyết”.",
    options: [option("true", "Trong đã giải quyết"), option("false", "Ngoài đã giải quyết")],
    default: "true",
  },
  {
    key: "mau_so_dung_han",
    ref: "S2",
    label: "Mẫu số của tỷ lệ đúng hạn",
    explanation: "Chia cho mọi hồ sơ đã giải quyết hay chỉ hồ sơ có kết quả.",
    options: [option("da_giai_quyet", "Hồ sơ đã giải quyết"), option("co_ket_qua", "Hồ sơ có kết quả")],
    default: "da_giai_quyet",
  },
  {
    key: "lam_tron",
    ref: "S3",
    label: "Cách viết tỷ lệ",
    explanation: "Làm tròn thông thường hay cắt bỏ số lẻ.",
    options: [option("half_up", "Làm tròn"), option("truncate", "Cắt số lẻ")],
    default: "half_up",
  },
  {
    key: "so_le",
    ref: "S3",
    label: "Số chữ số sau dấu phẩy",
    explanation: "Của các tỷ lệ in trong báo cáo.",
    options: [option("2", "2"), option("1", "1"), option("0", "0")],
    default: "2",
  },
  {
    key: "dau_thap_phan",
    ref: "S4",
    label: "Dấu thập phân",
    explanation: "Văn bản hành chính viết dấu phẩy.",
    options: [option(",", "Dấu phẩy"), option(".", "Dấu chấm")],
    default: ",",
  },
  {
    key: "cong_nganh_doc",
    ref: "S5",
    label: "Cộng ngành dọc vào tổng số",
    explanation: "Thường không cộng: ngành dọc báo cáo riêng.",
    options: [option("false", "Không"), option("true", "Có")],
    default: "false",
  },
  {
    key: "chot_ky",
    ref: "S6",
    label: "Ngày chốt kỳ báo cáo",
    explanation: "Nghị định 09/2019/NĐ-CP: từ ngày 15 tháng trước đến ngày 14.",
    options: [
      option("15-14", "Ngày 15 đến ngày 14"),
      option("20-19", "Ngày 20 đến ngày 19"),
      option("21-20", "Ngày 21 đến ngày 20"),
      option("duong_lich", "Theo tháng dương lịch"),
      option("tu_nhap", "Tự nhập"),
    ],
    default: "15-14",
  },
  {
    key: "nguong_bien_dong",
    ref: "S7",
    label: "Ngưỡng biến động so với kỳ trước (%)",
    explanation: "Tăng, giảm quá ngưỡng này thì nhắc kiểm tra lại.",
    options: [],
    default: "50",
  },
];

/** The settings of an edition, in sheet order. */
export function settingsIn(edition: number): readonly Setting[] {
  return SETTINGS.filter((setting) => isIn(setting, edition));
}

/** One value of one setting: what a rule, a part or a base depends on. */
export interface SettingChoice {
  readonly setting: string;
  readonly is: string;
}

/** Every setting's value by key, as text. */
export type Settings = Readonly<Record<string, string>>;

/** The settings of an office that has changed none. */
export const DEFAULT_SETTINGS: Settings = Object.fromEntries(
  SETTINGS.map((setting) => [setting.key, setting.default]),
);

/**
 * Whether the office has made a choice; what depends on none always applies.
 *
 * @example applies({ setting: "cong_nganh_doc", is: "true" }, DEFAULT_SETTINGS) //=> false
 * @example applies(undefined, DEFAULT_SETTINGS) //=> true
 */
export function applies(choice: SettingChoice | undefined, settings: Settings): boolean {
  return choice === undefined || settings[choice.setting] === choice.is;
}

/**
 * The setting of a key.
 *
 * @throws RangeError for an unknown key.
 */
export function settingOf(key: string): Setting {
  const setting = SETTINGS.find((each) => each.key === key);
  if (setting === undefined) throw new RangeError(`unknown setting: ${key}`);
  return setting;
}

/**
 * Whether a value is one that the setting takes.
 *
 * @example isSettingValue(settingOf("so_le"), "3") //=> false
 */
export function isSettingValue(setting: Setting, value: string): boolean {
  return setting.options.length === 0
    ? /^\d{1,3}$/.test(value)
    : setting.options.some((each) => each.value === value);
}
