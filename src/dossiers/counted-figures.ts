/**
 * The figures that a dossier list can give. Every dossier counted for a period stands in exactly one figure of its
 * inflow and one of its outcome, so whatever is counted balances (rule Q07); some also stand in one of group D, and
 * in the late acceptances.
 */
import { partsOf, type FigureKey } from "../catalog/figures";
import { applies, type Settings } from "../catalog/settings";
import type { Figures } from "../checks/facts";
import type { Channel, Dossier, ServiceLevel } from "./dossier";

/** A column of a list without which some figures cannot be said. */
export type Telling = "channel" | "level" | "status" | "submitted";

/** What the officer calls those columns. */
const TELLING_COLUMNS: Readonly<Record<Telling, string>> = {
  channel: "hình thức nộp",
  level: "mức độ DVC",
  status: "trạng thái",
  submitted: "ngày nộp",
};

/** Which columns a list has: those that say something in at least one row. */
export type Says = Readonly<Record<Telling, boolean>>;

interface CountedFigure {
  readonly key: FigureKey;
  /** The figure is blank unless the list says these. */
  readonly needs: readonly Telling[];
  /** The figure is blank when the list says this: its parts are given instead. */
  readonly unless?: Telling;
}

const figure = (key: FigureKey, ...needs: readonly Telling[]): CountedFigure => ({ key, needs });

/** A dossier's place is an index into this table; 0 is no place. */
export const COUNTED_FIGURES: readonly CountedFigure[] = [
  figure(""),
  figure("ky_truoc_chuyen_sang"),
  { key: "tiep_nhan_trong_ky", needs: [], unless: "channel" },
  figure("tn_truc_tuyen", "channel"),
  figure("tn_truc_tiep", "channel"),
  figure("tn_buu_chinh", "channel"),
  figure("gq_truoc_han"),
  figure("gq_dung_han"),
  figure("gq_qua_han"),
  figure("tu_choi", "status"),
  figure("rut", "status"),
  figure("dung_xu_ly", "status"),
  figure("dgq_trong_han"),
  figure("dgq_qua_han"),
  figure("dgq_cho_bo_sung", "status"),
  figure("cham_tiep_nhan", "channel", "submitted"),
  figure("hs_chua_dvctt", "level"),
  { key: "hs_mot_phan", needs: ["level"], unless: "channel" },
  figure("hs_mot_phan_truc_tuyen", "level", "channel"),
  figure("hs_mot_phan_truc_tiep", "level", "channel"),
  { key: "hs_toan_trinh", needs: ["level"], unless: "channel" },
  figure("hs_toan_trinh_truc_tuyen", "level", "channel"),
  figure("hs_toan_trinh_truc_tiep", "level", "channel"),
];

/**
 * The index of a figure in COUNTED_FIGURES.
 *
 * @throws RangeError for a figure that no list gives.
 */
export function placeOf(key: FigureKey): number {
  const place = COUNTED_FIGURES.findIndex((each) => each.key === key);
  if (place < 1) throw new RangeError(`not counted from lists: ${key}`);
  return place;
}

/** Place of a dossier received in the period, by its channel. */
export const PLACE_OF_CHANNEL: Readonly<Record<Channel, number>> = {
  online: placeOf("tn_truc_tuyen"),
  in_person: placeOf("tn_truc_tiep"),
  postal: placeOf("tn_buu_chinh"),
};

/** Postal counts as in person here: X03 holds D222 + D322 + D11 against C022 + C023. */
const levelPlaces = (
  key: FigureKey,
): { readonly all: number; readonly online: number; readonly other: number } => ({
  all: placeOf(key),
  online: placeOf(`${key}_truc_tuyen`),
  other: placeOf(`${key}_truc_tiep`),
});
const NOT_ONLINE = placeOf("hs_chua_dvctt");
const PLACES_OF_LEVEL: Readonly<Record<ServiceLevel, ReturnType<typeof levelPlaces>>> = {
  not_online: { all: NOT_ONLINE, online: NOT_ONLINE, other: NOT_ONLINE },
  partial: levelPlaces("hs_mot_phan"),
  full: levelPlaces("hs_toan_trinh"),
};

/**
 * Place in group D of a dossier received in the period.
 *
 * @example COUNTED_FIGURES[placeOfLevel("full", "postal")].key //=> "hs_toan_trinh_truc_tiep"
 */
export function placeOfLevel(level: ServiceLevel, channel: Channel | undefined): number {
  const places = PLACES_OF_LEVEL[level];
  if (channel === undefined) return places.all;
  return channel === "online" ? places.online : places.other;
}

/**
 * What a list says: a column without any value counts as absent.
 *
 * @example saysOf([{ code: "", row: 2, received: 20500 }]).channel //=> false
 */
export function saysOf(dossiers: readonly Dossier[]): Says {
  const says = { channel: false, level: false, status: false, submitted: false };
  for (const { channel, level, status, submitted } of dossiers) {
    if (channel !== undefined) says.channel = true;
    if (level !== undefined) says.level = true;
    if (status !== undefined) says.status = true;
    if (submitted !== undefined) says.submitted = true;
  }
  return says;
}

/** Whether a list that says so much can give the figure at a place. */
export function isSaid(place: number, says: Says): boolean {
  const { needs, unless } = COUNTED_FIGURES[place]!;
  return needs.every((telling) => says[telling]) && (unless === undefined || !says[unless]);
}

/**
 * The columns that a list lacks for a figure or a total.
 *
 * @example missingFor("tn_truc_tuyen", saysNothing, DEFAULT_SETTINGS) //=> ["hình thức nộp"]
 */
export function missingFor(key: FigureKey, says: Says, settings: Settings): readonly string[] {
  const needed = countedUnder(key, settings).flatMap((each) => COUNTED_FIGURES[placeOf(each)]!.needs);
  return [...new Set(needed)].filter((telling) => !says[telling]).map((telling) => TELLING_COLUMNS[telling]);
}

/**
 * The counted figures that make up a figure, itself included; none for one that no list gives.
 *
 * @example countedUnder("da_giai_quyet", DEFAULT_SETTINGS).length //=> 6, with refused, withdrawn and stopped
 */
export function countedUnder(key: FigureKey, settings: Settings): readonly FigureKey[] {
  const below = partsOf(key)
    .filter(({ partWhen }) => applies(partWhen, settings))
    .flatMap((part) => countedUnder(part.key, settings));
  return COUNTED_FIGURES.some((each) => each.key !== "" && each.key === key) ? [key, ...below] : below;
}

/**
 * A figure or a total of counted figures; undefined when the list says none of its parts. Parts that the list cannot
 * say hold none of its dossiers: each dossier counted has its place among those that it can.
 *
 * @example countedValue({ dgq_trong_han: 17, dgq_qua_han: 0 }, "dang_giai_quyet", DEFAULT_SETTINGS) //=> 17
 */
export function countedValue(figures: Figures, key: FigureKey, settings: Settings): number | undefined {
  const said = countedUnder(key, settings).flatMap((each) => figures[each] ?? []);
  return said.length === 0 ? undefined : said.reduce((sum, count) => sum + count, 0);
}
