import { plainText } from "./plain-text";
import { foldAccents } from "./words";

export type ProvincialLevel = "thành phố" | "tỉnh";

/** The units of provincial level since 01/7/2025 (Nghị quyết 202/2025/QH15), without accents. */
const CITIES = ["ha noi", "hai phong", "hue", "da nang", "ho chi minh", "can tho"];
const PROVINCES = [
  "tuyen quang",
  "cao bang",
  "lai chau",
  "lao cai",
  "thai nguyen",
  "dien bien",
  "lang son",
  "son la",
  "phu tho",
  "bac ninh",
  "quang ninh",
  "hung yen",
  "ninh binh",
  "thanh hoa",
  "nghe an",
  "ha tinh",
  "quang tri",
  "quang ngai",
  "gia lai",
  "khanh hoa",
  "lam dong",
  "dak lak",
  "dong nai",
  "tay ninh",
  "vinh long",
  "dong thap",
  "ca mau",
  "an giang",
];

/** The province stands last, in brackets or after a comma, with or without the word for its level. */
const LAST_PART = /[(,] *(?:thanh pho|tp\.?|tinh)? *([^(),]+?) *\)?$/;

/**
 * Whether the commune belongs to a city run by the State or to a province, as far as the unit's name says so.
 *
 * @example
 * provincialLevelOf("UBND xã Hùng Thắng (Hải Phòng)") //=> "thành phố"
 * provincialLevelOf("TTPVHCC xã Ea H'Leo, tỉnh Đắk Lắk") //=> "tỉnh"
 * provincialLevelOf("UBND xã Hùng Thắng") //=> undefined
 */
export function provincialLevelOf(unit: string): ProvincialLevel | undefined {
  const name = LAST_PART.exec(foldAccents(plainText(unit)))?.[1] ?? "";
  if (CITIES.includes(name)) return "thành phố";
  return PROVINCES.includes(name) ? "tỉnh" : undefined;
}
