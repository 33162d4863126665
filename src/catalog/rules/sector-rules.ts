/** H: the counts of each body of the vertical administration (ngành dọc) among themselves. */
import { SECTORS, sectorKey, type Sector } from "../sectors";
import {
  figure,
  leaves,
  sum,
  upTo,
  upToOrOpen,
  type EqualRule,
  type JointRule,
  type NamedTerm,
  type Rule,
} from "./rule";
import { SOURCES } from "./sources";

const ADDS_UP = "Tổng phải bằng cộng các thành phần của nó.";

/** What a sector's dossiers have come to: any of these tells received from resolved. */
const HANDLED = [
  "da_giai_quyet",
  "truoc_va_dung_han",
  "truoc_han",
  "dung_han",
  "qua_han",
  "dang_giai_quyet",
  "dgq_trong_han",
  "dgq_qua_han",
];

/** "Ngành Công an", but "Văn phòng Đăng ký đất đai": only a branch takes the word. */
const titleOf = (sector: Sector): string =>
  ["cong_an", "quan_su"].includes(sector.key) ? `Ngành ${sector.name}` : sector.name;

function rulesOf(sector: Sector): Rule[] {
  const key = (field: string): string => sectorKey(sector, field);
  const title = titleOf(sector);
  const named = (name: string, field: string): NamedTerm => ({ name, term: figure(key(field)) });
  const addsUp = (code: string, total: string, fields: readonly string[], message: string): Rule => ({
    kind: "equal",
    code,
    severity: "error",
    label: `${title}: tổng bằng cộng chi tiết`,
    reason: ADDS_UP,
    source: SOURCES.arithmetic,
    anchor: key(total),
    total: figure(key(total)),
    parts: fields.map((field) => figure(key(field))),
    given: [key(total)],
    message: `${title}: ${message}`,
  });
  const balance: EqualRule = {
    kind: "equal",
    code: "H02",
    severity: "warning",
    label: `${title}: cân đối hồ sơ`,
    reason: "Có nơi tính hồ sơ trả lại, rút trong số đã giải quyết nên chỉ nhắc kiểm tra.",
    source: SOURCES.practice,
    anchor: key("da_giai_quyet"),
    total: sum(figure(key("tiep_nhan")), upTo(key("ky_truoc"))),
    parts: [
      leaves(key("da_giai_quyet")),
      leaves(key("dang_giai_quyet")),
      figure(key("tra_lai")),
      figure(key("rut")),
    ],
    given: [key("tiep_nhan")],
    message: `${title}: đã giải quyết {1} + đang giải quyết {2} + trả lại {3} + rút {4} = {parts}, khác tiếp nhận {total} (lệch {difference}).`,
  };
  const onTotals: JointRule = {
    kind: "joint",
    code: "H07",
    since: 2,
    severity: "warning",
    label: `${title}: cân đối hồ sơ trên các số tổng`,
    reason:
      "Như cân đối trên số chi tiết, khi số chi tiết còn trống; có nơi tính hồ sơ trả lại, rút trong số đã giải quyết.",
    source: SOURCES.practice,
    anchor: balance.anchor,
    total: balance.total,
    parts: [
      named("đã giải quyết", "da_giai_quyet"),
      named("đang giải quyết", "dang_giai_quyet"),
      named("trả lại", "tra_lai"),
      named("rút", "rut"),
    ],
    alone: balance,
    given: balance.given,
    message: `${title}: {sum}, {compared} tiếp nhận {total} (lệch {difference}).`,
  };
  return [
    {
      kind: "equal",
      code: "H01",
      severity: "error",
      label: `${title}: tiếp nhận bằng trực tuyến cộng trực tiếp`,
      reason: ADDS_UP,
      source: SOURCES.arithmetic,
      anchor: key("tiep_nhan"),
      total: figure(key("tiep_nhan")),
      // Offices count dossiers carried over inside or beside the received ones.
      parts: [figure(key("truc_tuyen")), figure(key("truc_tiep")), upToOrOpen(key("ky_truoc"))],
      given: [key("tiep_nhan")],
      message: `${title}: tiếp nhận {total} ≠ trực tuyến {1} + trực tiếp {2} (lệch {difference}).`,
    },
    balance,
    onTotals,
    addsUp(
      "H03",
      "da_giai_quyet",
      ["truoc_va_dung_han", "qua_han"],
      "chi tiết trước, đúng, quá hạn cộng được {parts}, khác đã giải quyết {total} (lệch {difference}).",
    ),
    addsUp(
      "H03",
      "truoc_va_dung_han",
      ["truoc_han", "dung_han"],
      "trước hạn {1} + đúng hạn {2} = {parts}, khác số gộp {total} (lệch {difference}).",
    ),
    addsUp(
      "H03",
      "dang_giai_quyet",
      ["dgq_trong_han", "dgq_qua_han"],
      "trong hạn {1} + quá hạn {2} = {parts}, khác đang giải quyết {total} (lệch {difference}).",
    ),
    {
      kind: "atMost",
      code: "H04",
      severity: "warning",
      label: `${title}: hồ sơ chờ bổ sung không vượt hồ sơ đang giải quyết`,
      reason: "Hồ sơ chờ bổ sung vẫn đang giải quyết; số lượt yêu cầu trong kỳ thì có thể nhiều hơn.",
      source: SOURCES.practice,
      anchor: key("bo_sung"),
      part: figure(key("bo_sung")),
      whole: figure(key("dang_giai_quyet")),
      message: `${title}: {part} hồ sơ chờ bổ sung nhưng chỉ {whole} hồ sơ đang giải quyết. Nếu {part} là số lượt yêu cầu trong kỳ thì ghi rõ.`,
    },
    {
      kind: "required",
      code: "H06",
      severity: "warning",
      label: `${title}: tách số tiếp nhận và số đã giải quyết`,
      reason: "Một số chung cho “tiếp nhận và xử lý” không cho biết còn bao nhiêu hồ sơ.",
      source: SOURCES.practice,
      anchor: key("tiep_nhan"),
      ifSome: figure(key("tiep_nhan")),
      anyOf: HANDLED.map(key),
      message: `${title}: nên tách số tiếp nhận và số đã giải quyết.`,
    },
  ];
}

export const SECTOR_RULES: readonly Rule[] = SECTORS.flatMap(rulesOf);
