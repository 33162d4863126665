import { plainText } from "./plain-text";
import { capitals, foldAccents } from "./words";

/** A centre (Trung tâm Phục vụ hành chính công), a people's committee (Ủy ban nhân dân), or anything else. */
export type UnitKind = "trung_tam" | "ubnd" | "khac";

/** The kinds of commune since 01/7/2025; "" for a unit of another level. */
export type UnitLevel = "xã" | "phường" | "đặc khu" | "";

/** All that a report's form takes from the name of the unit that issues it. */
export interface UnitDescription {
  readonly kind: UnitKind;
  readonly level: UnitLevel;
  /** The commune's own name: "Gia Phúc". */
  readonly place: string;
  /** The body that the unit belongs to, in capitals for the letterhead; "" when none is printed. */
  readonly parent: string;
  /** The issuing unit, in capitals for the letterhead. */
  readonly issuer: string;
  /** What follows "Số: 05/": "BC" for báo cáo, then the unit's abbreviation where it is known. */
  readonly symbol: string;
  /** The unit's name in running text. */
  readonly fullName: string;
  /** The title of the unit's head, in capitals; "" where it is not known. */
  readonly shortHead: string;
  /** The lines above the head's signature: the authority, if any, then the title. */
  readonly signing: readonly string[];
}

const LEVELS: Readonly<Record<string, UnitLevel>> = { xa: "xã", phuong: "phường", "dac khu": "đặc khu" };

/** A commune's centre or committee after the accents are folded, as far as the commune's own name. */
const HEADS: readonly (readonly [kind: "trung_tam" | "ubnd", shape: RegExp])[] = [
  ["trung_tam", /^(?:tt|trung tam) ?(?:pv|phuc vu) ?(?:hcc|hanh chinh cong) (?<level>xa|phuong|dac khu) /],
  ["ubnd", /^(?:ubnd|uy ban nhan dan) (?<level>xa|phuong|dac khu) /],
];

/**
 * Letters and what joins them ("Xuân Hương - Đà Lạt", "Ea H'Leo"); a slash would mean two units in one text.
 */
const PLACE = /^[\p{L}\d]+(?:[ '’–-]+[\p{L}\d]+)*$/u;

/** A name typed all in capitals or all in small letters says nothing of its own case. */
function placeCase(place: string): string {
  if (place !== capitals(place) && place !== place.toLowerCase()) return place;
  return place
    .toLowerCase()
    .replace(/(^|[ –-])(\p{L})/gu, (_match, before: string, letter: string) => before + capitals(letter));
}

/**
 * What the letterhead, the document number and the signature take from a unit's name as someone typed it.
 *
 * A commune's centre prints the committee that it belongs to above itself and is signed by its director; a
 * committee prints nothing above itself and is signed on its behalf ("TM.") by its chair. The province in
 * brackets or after a comma is left out. Any other unit is "khac": its name in capitals as typed, and nothing
 * guessed about it.
 *
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục I (letterhead, number, authority to sign); the five reports
 * ("/BC-TTPVHCC", "/BC-UBND", "GIÁM ĐỐC", "TM. ỦY BAN NHÂN DÂN").
 *
 * @example
 * describeUnit("TTPVHCC xã Gia Phúc (Hải Phòng)").parent //=> "ỦY BAN NHÂN DÂN XÃ GIA PHÚC"
 * describeUnit("TTPVHCC xã Gia Phúc").fullName //=> "Trung tâm Phục vụ hành chính công xã Gia Phúc"
 * describeUnit("UBND xã Hùng Thắng").signing //=> ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]
 * describeUnit("Sở Tư pháp").issuer //=> "SỞ TƯ PHÁP"
 */
export function describeUnit(text: string): UnitDescription {
  const typed = plainText(text);
  const name = typed.replace(/ ?[(,].*/, "");
  const folded = foldAccents(name);
  for (const [kind, shape] of HEADS) {
    const match = shape.exec(folded);
    if (match === null) continue;
    const level = LEVELS[match.groups!.level!]!;
    // Counted in words: a folded text may be shorter than the text by stray accents.
    const wordsBefore = match[0].trim().split(" ").length;
    const place = placeCase(name.split(" ").slice(wordsBefore).join(" "));
    if (PLACE.test(place)) return kind === "trung_tam" ? centre(level, place) : committee(level, place);
  }
  return {
    kind: "khac",
    level: "",
    place: "",
    parent: "",
    issuer: capitals(typed),
    symbol: "BC",
    fullName: typed,
    shortHead: "",
    signing: [],
  };
}

function centre(level: UnitLevel, place: string): UnitDescription {
  return {
    kind: "trung_tam",
    level,
    place,
    parent: capitals(`Ủy ban nhân dân ${level} ${place}`),
    issuer: "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG",
    symbol: "BC-TTPVHCC",
    fullName: `Trung tâm Phục vụ hành chính công ${level} ${place}`,
    shortHead: "GIÁM ĐỐC",
    signing: ["GIÁM ĐỐC"],
  };
}

function committee(level: UnitLevel, place: string): UnitDescription {
  return {
    kind: "ubnd",
    level,
    place,
    parent: "",
    issuer: capitals(`Ủy ban nhân dân ${level} ${place}`),
    symbol: "BC-UBND",
    fullName: `Ủy ban nhân dân ${level} ${place}`,
    shortHead: "CHỦ TỊCH",
    signing: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
  };
}
