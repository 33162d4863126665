/** H05, X16: what is said of the vertical administration beside its counts. */
import { SOURCES } from "../../catalog/rules/sources";
import { SECTORS, sectorKey, sectorNoteKey, type Sector } from "../../catalog/sectors";
import { foldAccents } from "../../vietnamese/words";
import { indexOf, type Resolved } from "../figure-index";
import type { Known } from "../known";
import type { Breach, FactRule } from "./fact-rule";

/** Short names that reports use. */
const SHORT_NAMES: Readonly<Record<string, readonly string[]>> = { bhxh: ["BHXH"], dat_dai: ["VPĐKĐĐ"] };

const namesOf = ({ key, name }: Sector): readonly string[] => [name, ...(SHORT_NAMES[key] ?? [])];

const literally = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Each sector with what the rules look for, composed once. */
const WATCHED = SECTORS.map((sector) => ({
  sector,
  receivedKey: sectorKey(sector, "tiep_nhan"),
  received: indexOf(sectorKey(sector, "tiep_nhan")),
  noteKey: sectorNoteKey(sector),
  named: new RegExp(namesOf(sector).map(literally).join("|"), "iu"),
  foldedNames: namesOf(sector).map(foldAccents),
}));

const NO_OFFICER = /(?:khong|chua) (?:con )?(?:co|bo tri)(?: duoc)? (?:can bo|cong chuc|nguoi)/;

/** "Trực hằng ngày", "thường trực"; not "trực tuyến", "trực tiếp", "trực thuộc". */
const ON_DUTY = /\btruc\b(?! (?:tuyen|tiep|thuoc))/;
const NOT_ON_DUTY = /(?:khong|chua) (?:con )?(?:thuong )?truc\b/;

/** "Cán bộ Bảo hiểm xã hội … trực hằng ngày", in one sentence. */
function saysOnDuty(narrative: string, { named, foldedNames }: (typeof WATCHED)[number]): boolean {
  // Folding a long text is dear: most parts of a report do not name the sector at all.
  if (!named.test(narrative)) return false;
  return foldAccents(narrative)
    .split(/[.;\n]/)
    .some(
      (sentence) =>
        foldedNames.some((name) => sentence.includes(name)) &&
        ON_DUTY.test(sentence) &&
        ![NO_OFFICER, NOT_ON_DUTY].some((pattern) => pattern.test(sentence)),
    );
}

export const NO_OFFICER_NO_DOSSIER: FactRule = {
  code: "H05",
  severity: "warning",
  label: "Ghi chú không có cán bộ thì không có hồ sơ",
  reason: "Không có người trực thì không có ai tiếp nhận hồ sơ.",
  source: SOURCES.practice,
  message: "Mục đặc điểm ghi có cán bộ {sector} trực, nhưng mục ngành dọc ghi không có.",
  find: ({ facts: { notes = {}, narrative = {} }, resolved }) =>
    WATCHED.flatMap((watched): readonly Breach[] => {
      const note = notes[watched.noteKey] ?? "";
      if (note === "" || !NO_OFFICER.test(foldAccents(note))) return [];
      const received = certainOr0(resolved, watched.received);
      const keys = [watched.receivedKey];
      const slots = { sector: watched.sector.name, received };
      if (received > 0) {
        const message = "{sector}: ghi chú không có cán bộ nhưng có {received} hồ sơ tiếp nhận.";
        return [{ keys, slots, difference: received, message }];
      }
      return Object.values(narrative).some((text) => saysOnDuty(text, watched)) ? [{ keys, slots }] : [];
    }),
};

export const SECTORS_STAND_APART: FactRule = {
  code: "X16",
  severity: "info",
  label: "Ngành dọc không cộng vào tổng của UBND cấp xã",
  reason: "Ngành dọc báo cáo riêng theo hệ thống của ngành.",
  source: SOURCES.practice,
  message: "Số liệu ngành dọc {received} hồ sơ không tính vào tổng của UBND cấp xã.",
  find: ({ facts, resolved }: Known) => {
    if (facts.settings["cong_nganh_doc"] === "true") return [];
    const present = WATCHED.filter(({ received }) => certainOr0(resolved, received) > 0);
    if (present.length === 0) return [];
    const sum = present.reduce((total, { received }) => total + certainOr0(resolved, received), 0);
    return [{ keys: present.map(({ receivedKey }) => receivedKey), slots: { received: sum } }];
  },
};

function certainOr0({ value }: Resolved, index: number): number {
  return Number.isNaN(value[index]!) ? 0 : value[index]!;
}
