/** Changed bytes in UTF-16 show by letters that no list holds; what is meant is not called damaged. */
import { hasStrangeLetters } from "../../../src/dossiers/read/strange-letters";
import { detectEncoding } from "../../../src/dossiers/read/decode-text";
import { seededRandom } from "../../../scripts/dossier-lists/random";

const LIST = Array.from(
  { length: 30 },
  (_, at) =>
    `H24.12-260416-00${10 + at}\tĐăng ký khai sinh – cấp xã\t16/4/2026\tĐã trả kết quả “đúng hạn”\t₫50.000`,
).join("\r\n");

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));

it.each([
  ["a Vietnamese list", LIST],
  ["letters as letter and mark", LIST.normalize("NFD")],
  ["a name in another script", `${LIST}\r\nCông ty 株式会社 Việt Nam, Кооператив, €, m², ✓, ½`],
  ["one sign of a measure", `${LIST}\r\n5 Ω`],
])("%s is whole", (_, text) => {
  expect(hasStrangeLetters(text)).toBe(false);
  expect(detectEncoding(utf16(text)).isDamaged).toBeUndefined();
});

it.each([
  ["a control character", "H24\u0013-260416"],
  ["half a pair", "H24\ud812-260416"],
  ["a place without a letter", "H24\u0378-260416"],
  ["letters alone among ours", "Đăng 䭁y, 1㈶/4/2026"],
])("%s shows damage", (_, text) => {
  expect(hasStrangeLetters(text)).toBe(true);
});

it("tells of nearly every list with five bytes changed at random", () => {
  const random = seededRandom(11);
  const told = Array.from({ length: 100 }, () => {
    const bytes = Uint8Array.from(utf16(LIST));
    for (let change = 0; change < 5; change += 1)
      bytes[random.between(2, bytes.length - 1)] = random.between(0, 255);
    return detectEncoding(bytes).isDamaged === true;
  }).filter((isTold) => isTold).length;
  expect(told).toBeGreaterThan(90);
});
