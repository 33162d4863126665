/**
 * TCVN3 ("ABC") and VNI: the encodings of Vietnamese fonts before Unicode, still met in old report templates. Their
 * letters arrive as other Latin letters ("hå s¬", "hoà sô"), so no number in such text could be explained.
 */

export type LegacyEncoding = "TCVN3" | "VNI";

/** TCVN 5712:1993, VN3: one character a letter. Capitals with a tone have no place of their own there. */
const TCVN3 = table(
  "µà ¸á ¶ả ·ã ¹ạ ¨ă »ằ ¾ắ ¼ẳ ½ẵ Æặ ©â Çầ Êấ Èẩ Éẫ Ëậ ®đ Ìè Ðé Îẻ Ïẽ Ñẹ ªê Òề Õế Óể Ôễ Öệ ×ì Ýí Øỉ Üĩ Þị " +
    "ßò ãó áỏ âõ äọ «ô åồ èố æổ çỗ éộ ¬ơ êờ íớ ëở ìỡ îợ ïù óú ñủ òũ ôụ \u00adư õừ øứ öử ÷ữ ùự úỳ ýý ûỷ üỹ þỵ " +
    "¡Ă ¢Â §Đ £Ê ¤Ô ¥Ơ ¦Ư",
);

/** VNI: a base letter, then a character that stands for its marks; a few letters are one character. */
const VNI = withCapitals(
  "aøà aùá aûả aõã aïạ aêă aèằ aéắ aúẳ aüẵ aëặ aââ aàầ aáấ aåẩ aãẫ aäậ eøè eùé eûẻ eõẽ eïẹ eâê eàề eáế eåể eãễ eäệ " +
    "oøò oùó oûỏ oõõ oïọ oâô oàồ oáố oåổ oãỗ oäộ ôøờ ôùớ ôûở ôõỡ ôïợ uøù uùú uûủ uõũ uïụ öøừ öùứ öûử öõữ öïự " +
    "yøỳ yùý yûỷ yõỹ ñđ ôơ öư æỉ óĩ òị îỵ",
);

/** Each pair is what stands in the text, then the one letter that it means. */
function table(pairs: string): ReadonlyMap<string, string> {
  return new Map(pairs.split(" ").map((pair): [string, string] => [pair.slice(0, -1), pair.slice(-1)]));
}

function withCapitals(pairs: string): ReadonlyMap<string, string> {
  return new Map([...table(pairs.toUpperCase()), ...table(pairs)]);
}

const fromTcvn3 = (text: string): string =>
  text.replace(/[\u00a1-\u00fe]/g, (letter) => TCVN3.get(letter) ?? letter);

/** In one pass: "coâng" is "công", where ô alone is "ơ"; and of "ñöôïc" the two characters ôï are one letter, not öô. */
const VNI_LETTER = new RegExp([...VNI.keys()].sort((a, b) => b.length - a.length).join("|"), "g");

const fromVni = (text: string): string => text.replace(VNI_LETTER, (written) => VNI.get(written)!);

const CONVERTERS: readonly (readonly [encoding: LegacyEncoding, convert: (text: string) => string])[] = [
  ["TCVN3", fromTcvn3],
  ["VNI", fromVni],
];

/** Words that every report and every list repeats, with marks that only the right encoding gives. */
const COMMON = /hồ sơ|tiếp nhận|giải quyết|thủ tục|trực tuyến|kết quả|của|được|tỷ lệ|thực hiện/gi;

/** As much text as tells the encoding. */
const SAMPLE = 20_000;

const MIN_WORDS = 3;

const score = (text: string): number => text.normalize("NFC").replace(/\s+/g, " ").match(COMMON)?.length ?? 0;

/**
 * Converts text of an old font encoding; other text is returned as it is.
 *
 * The encoding is the one that turns the text into more of the words of a report than it has as it stands.
 *
 * @example convertLegacy("Tæng sè hå s¬ tiÕp nhËn, hå s¬ trùc tuyÕn")
 *   //=> { text: "Tổng số hồ sơ tiếp nhận, hồ sơ trực tuyến", encoding: "TCVN3" }
 */
export function convertLegacy(text: string): { readonly text: string; readonly encoding?: LegacyEncoding } {
  const sample = text.slice(0, SAMPLE);
  const asItStands = score(sample);
  for (const [encoding, convert] of CONVERTERS) {
    const found = score(convert(sample));
    if (found >= MIN_WORDS && found > asItStands * 3) return { text: convert(text), encoding };
  }
  return { text };
}

/**
 * The converter of an encoding that is known already.
 *
 * @example legacyConverter("TCVN3")("hå s¬") //=> "hồ sơ"
 */
export const legacyConverter = (encoding: LegacyEncoding): ((text: string) => string) =>
  CONVERTERS.find(([each]) => each === encoding)![1];
