/** Small PDF files with text where it is placed, in a font that tells its letters and has no shapes. */

export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const SIZE = 14;
/** Of each letter, in thousandths of the size. */
const WIDTH = 500;

const hex = (code: number): string => code.toString(16).padStart(4, "0");
const inHex = (text: string): string => [...text].map((letter) => hex(letter.charCodeAt(0))).join("");

/** Codes are letters, of the blocks that Vietnamese is written in. */
const BLOCKS = ["00", "01", "03", "1e", "20"];
const TO_UNICODE =
  "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def " +
  "1 begincodespacerange <0000> <ffff> endcodespacerange " +
  `${BLOCKS.length} beginbfrange ${BLOCKS.map((block) => `<${block}00> <${block}ff> <${block}00>`).join(" ")} endbfrange ` +
  "endcmap end end";

const DESCRIPTOR =
  "<< /Type /FontDescriptor /FontName /Own /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>";

const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

const shown = ({ text, x, y }: PdfPiece): string =>
  `BT /F ${SIZE} Tf 1 0 0 1 ${x} ${y} Tm <${inHex(text)}> Tj ET`;

/** @param trailer - Put into the trailer, say of a locked file. */
export function pdfFile(pages: readonly (readonly PdfPiece[])[], trailer = ""): Uint8Array {
  const first = 6;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /Own /Encoding /Identity-H /ToUnicode 5 0 R /DescendantFonts [4 0 R] >>",
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Own /DW ${WIDTH} /FontDescriptor ${DESCRIPTOR} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>`,
    stream(TO_UNICODE),
    ...pages.flatMap((pieces, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${first + 1 + 2 * index} 0 R >>`,
      stream(pieces.map(shown).join("\n")),
    ]),
  ];
  let file = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}
