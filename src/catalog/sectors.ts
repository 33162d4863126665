/**
 * Ngành dọc: bodies of the vertical administration that receive dossiers at the centre. Their counts are reported
 * beside the commune's own and are never added to them unless setting S5 says so.
 */
import { notBefore, type Dated } from "./edition";
import type { Figure } from "./figure";

export interface Sector extends Dated {
  readonly key: string;
  readonly ref: string;
  readonly name: string;
}

export const SECTORS: readonly Sector[] = [
  { key: "cong_an", ref: "CA", name: "Công an" },
  { key: "quan_su", ref: "QS", name: "Quân sự" },
  { key: "dat_dai", ref: "DD", name: "Văn phòng Đăng ký đất đai" },
  { key: "bhxh", ref: "BH", name: "Bảo hiểm xã hội" },
  { key: "khac", ref: "NK", name: "Ngành khác" },
];

interface SectorField extends Dated {
  readonly field: string;
  readonly ref: string;
  readonly label: string;
  readonly level: Figure["level"];
  readonly partOf?: string;
  readonly isMergedLeaf?: boolean;
}

const FIELDS: readonly SectorField[] = [
  { field: "tiep_nhan", ref: "TN", label: "Tổng số hồ sơ tiếp nhận", level: 0 },
  { field: "truc_tuyen", ref: "TT", label: "Trực tuyến", level: 1, partOf: "tiep_nhan" },
  { field: "truc_tiep", ref: "TI", label: "Trực tiếp", level: 1, partOf: "tiep_nhan" },
  { field: "ky_truoc", ref: "KT", label: "Từ kỳ trước chuyển sang", level: 1 },
  { field: "da_giai_quyet", ref: "GQ", label: "Đã giải quyết", level: 0 },
  {
    field: "truoc_va_dung_han",
    ref: "TD",
    label: "Trước hạn và đúng hạn",
    level: 1,
    partOf: "da_giai_quyet",
    isMergedLeaf: true,
  },
  { field: "truoc_han", ref: "TH", label: "Trước hạn", level: 2, partOf: "truoc_va_dung_han" },
  { field: "dung_han", ref: "DH", label: "Đúng hạn", level: 2, partOf: "truoc_va_dung_han" },
  { field: "qua_han", ref: "QH", label: "Quá hạn", level: 1, partOf: "da_giai_quyet" },
  { field: "dang_giai_quyet", ref: "DG", label: "Đang giải quyết", level: 0 },
  { field: "dgq_trong_han", ref: "DGT", label: "Trong hạn", level: 1, partOf: "dang_giai_quyet" },
  { field: "dgq_qua_han", ref: "DGQ", label: "Quá hạn", level: 1, partOf: "dang_giai_quyet" },
  { field: "bo_sung", ref: "BS", label: "Đề nghị bổ sung", level: 0 },
  { field: "tra_lai", ref: "TL", label: "Trả lại, không giải quyết", level: 0 },
  { field: "rut", ref: "RU", label: "Công dân rút hồ sơ", level: 0 },
];

/** Key of a sector's figure: `nd_<sector>_<field>`. */
export function sectorKey(sector: Sector, field: string): string {
  return `nd_${sector.key}_${field}`;
}

/** The figures of one sector, in sheet order. */
export function sectorFigures(sector: Sector): Figure[] {
  return FIELDS.map((row) => {
    const { field, ref, label, level, partOf, isMergedLeaf } = row;
    const figure: Figure = {
      key: sectorKey(sector, field),
      ref: `${sector.ref}.${ref}`,
      group: "H",
      label,
      level,
      unit: "hồ sơ",
      kind: "count",
      ...(partOf === undefined ? {} : { partOf: sectorKey(sector, partOf) }),
      ...(isMergedLeaf ? { isMergedLeaf } : {}),
    };
    return notBefore(figure, [sector, row]);
  });
}

/** Key of the free note of a sector: `nd_<sector>_ghi_chu`. */
export function sectorNoteKey(sector: Sector): string {
  return sectorKey(sector, "ghi_chu");
}
