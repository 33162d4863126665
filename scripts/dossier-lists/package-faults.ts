/** What programs do to the package of an .xlsx: zip and XML that Excel opens, each as a change of the parts. */
import { inflateRawSync } from "node:zlib";
import { packedBytes, zipEntries } from "../../src/dossiers/read/zip-directory";
import { utf16 } from "./text-encodings";
import { partOfBytes, storedPart, zipFile, type ZipPart } from "./zip-file";

type Parts = ReadonlyMap<string, Uint8Array>;

export interface PackageFault {
  readonly name: string;
  readonly change: (bytes: Uint8Array) => Uint8Array;
}

function partsOf(bytes: Uint8Array): Parts {
  return new Map(
    zipEntries(bytes)!.map((entry) => {
      const packed = packedBytes(bytes, entry)!;
      return [entry.name, entry.method === 0 ? packed : new Uint8Array(inflateRawSync(packed))] as const;
    }),
  );
}

const zipOf = (parts: Parts): Uint8Array =>
  zipFile([...parts].map(([name, content]): ZipPart => partOfBytes(name, content)));

const text = new TextDecoder();
const bytes = new TextEncoder();

/** Names and contents changed, part by part. */
const byPart =
  (change: (name: string, content: Uint8Array) => readonly [string, Uint8Array] | null) =>
  (source: Uint8Array): Uint8Array =>
    zipOf(
      new Map(
        [...partsOf(source)]
          .map(([name, content]) => change(name, content))
          .filter((part): part is readonly [string, Uint8Array] => part !== null),
      ),
    );

const byXml = (which: RegExp, change: (xml: string) => string): PackageFault["change"] =>
  byPart((name, content) => [name, which.test(name) ? bytes.encode(change(text.decode(content))) : content]);

const renamed = (change: (name: string) => string): PackageFault["change"] =>
  byPart((name, content) => [change(name), content]);

const SHEET = /worksheets\/sheet\d+\.xml$/;
const STRINGS = /sharedStrings\.xml$/;
const ANY_XML = /\.xml$/;
const DECLARATION = /^<\?xml[^>]*\?>\s*/;

/** Shared strings with an empty one in front: every index goes up by one, and the empty one is used nowhere. */
function withEmptyString(empty: string): PackageFault["change"] {
  return byPart((name, content) => {
    const xml = text.decode(content);
    if (STRINGS.test(name)) return [name, bytes.encode(xml.replace(/(<sst\b[^>]*>)/, `$1${empty}`))];
    if (!SHEET.test(name)) return [name, content];
    const shifted = xml.replace(
      /(<c\b[^>]*\bt="s"[^>]*><v>)(\d+)(<\/v>)/g,
      (_cell, before: string, index: string, after: string) => `${before}${Number(index) + 1}${after}`,
    );
    return [name, bytes.encode(shifted)];
  });
}

/** Elements under a prefix, as some libraries of .NET write them. */
const prefixed = (xml: string): string =>
  xml
    .replace(/<(\/?)([a-zA-Z])/g, "<$1x:$2")
    .replace(
      /xmlns="http:\/\/schemas\.openxmlformats\.org\/spreadsheetml/,
      'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml',
    );

/** Everything moved out of the folder xl, as the relations allow. */
const outsideXl = (folder: string): PackageFault["change"] =>
  byPart((name, content) => {
    const moved = name.replace(/^xl\//, folder);
    const isRoot = name === "_rels/.rels" || name === "[Content_Types].xml";
    return [
      moved,
      isRoot
        ? bytes.encode(
            text.decode(content).replace(/(["/])xl\//g, (_all, mark: string) => `${mark}${folder}`),
          )
        : content,
    ];
  });

/** The faults; a new one is one more row here. */
export const PACKAGE_FAULTS: readonly PackageFault[] = [
  { name: "none", change: (source) => source },
  { name: "backslashes in names", change: renamed((name) => name.replace(/\//g, "\\")) },
  { name: "a slash before names", change: renamed((name) => `/${name}`) },
  { name: "names of other case", change: renamed((name) => name.replace("sharedStrings", "SharedStrings")) },
  { name: "parts at the root", change: outsideXl("") },
  { name: "parts in another folder", change: outsideXl("book/data/") },
  {
    name: "targets from the root",
    change: byXml(/workbook\.xml\.rels$/, (xml) => xml.replace(/Target="(?!\/)/g, 'Target="/xl/')),
  },
  {
    name: "targets by a detour",
    change: byXml(/workbook\.xml\.rels$/, (xml) => xml.replace(/Target="(?!\/)/g, 'Target="../xl/')),
  },
  {
    name: "relations in another order",
    change: byXml(/workbook\.xml\.rels$/, (xml) => {
      const relations = xml.match(/<Relationship\b[^>]*\/>/g) ?? [];
      return xml.replace(relations.join(""), [...relations].reverse().join(""));
    }),
  },
  {
    name: "a macro module without relation",
    change: byXml(/xl\/workbook\.xml$/, (xml) =>
      xml.replace("</sheets>", '<sheet name="Module1" sheetId="99" r:id=""/></sheets>'),
    ),
  },
  {
    name: "a sheet whose relation is lost",
    change: byXml(/xl\/workbook\.xml$/, (xml) =>
      xml.replace("<sheets>", '<sheets><sheet name="Biểu đồ" sheetId="99" r:id="rId999"/>'),
    ),
  },
  { name: "an empty shared string", change: withEmptyString("<si/>") },
  { name: "a shared string of an empty text", change: withEmptyString("<si><t/></si>") },
  { name: "an empty shared string, spread out", change: withEmptyString("<si>\n</si>") },
  {
    name: "shared strings in runs",
    change: byXml(STRINGS, (xml) =>
      xml.replace(
        /<si><t[^>]*>([^<]{2})([^<]*)<\/t><\/si>/g,
        '<si><r><rPr><b/></rPr><t xml:space="preserve">$1</t></r><r><t xml:space="preserve">$2</t></r></si>',
      ),
    ),
  },
  {
    name: "shared strings with a reading aid",
    change: byXml(STRINGS, (xml) =>
      xml.replace(/<\/t><\/si>/g, '</t><rPh sb="0" eb="1"><t>doc</t></rPh><phoneticPr fontId="1"/></si>'),
    ),
  },
  { name: "no declaration", change: byXml(ANY_XML, (xml) => xml.replace(DECLARATION, "")) },
  {
    name: "a declaration in single quotes",
    change: byXml(ANY_XML, (xml) => xml.replace(DECLARATION, "<?xml version='1.0' encoding='utf-8'?>")),
  },
  {
    name: "a mark and a comment in front",
    change: byXml(ANY_XML, (xml) => xml.replace(DECLARATION, (all) => `\ufeff${all}<!-- xuất tự động -->\n`)),
  },
  {
    name: "XML in UTF-16",
    change: byPart((name, content) => [
      name,
      SHEET.test(name) || STRINGS.test(name)
        ? utf16(text.decode(content).replace(/encoding="UTF-8"/i, 'encoding="UTF-16"'))
        : content,
    ]),
  },
  {
    name: "elements under a prefix",
    change: byXml(/(?:sheet\d+|sharedStrings|workbook|styles)\.xml$/, prefixed),
  },
  {
    name: "cells without addresses",
    change: byXml(SHEET, (xml) =>
      // Cells that are not there are written as empty ones, for the place of a cell is now its address.
      xml.replace(/<row\b([^>]*)>([^]*?)<\/row>/g, (_row, attributes: string, cells: string) => {
        let next = 0;
        const whole = cells.replace(/<c r="([A-Z]+)\d+"/g, (_cell, column: string) => {
          const at = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
          const gap = "<c/>".repeat(at - next);
          next = at + 1;
          return `${gap}<c`;
        });
        return `<row${attributes}>${whole}</row>`;
      }),
    ),
  },
  {
    name: "texts in the cells",
    change(source) {
      const strings = text.decode(partsOf(source).get("xl/sharedStrings.xml") ?? new Uint8Array());
      const items = strings.match(/<si>[^]*?<\/si>|<si\/>/g) ?? [];
      return byXml(SHEET, (xml) =>
        xml.replace(/t="s"([^>]*)><v>(\d+)<\/v>/g, (_cell, others: string, index: string) => {
          const inner = (items[Number(index)] ?? "").replace(/<\/?si\/?>/g, "");
          return `t="inlineStr"${others}><is>${inner}</is>`;
        }),
      )(source);
    },
  },
  {
    name: "a dimension that lies",
    change: byXml(SHEET, (xml) => xml.replace(/<dimension\b[^>]*\/>/, '<dimension ref="A1:XFD1048576"/>')),
  },
  {
    name: "a dimension too small",
    change: byXml(SHEET, (xml) => xml.replace(/<dimension\b[^>]*\/>/, '<dimension ref="A1"/>')),
  },
  {
    name: "no styles",
    change: byPart((name, content) => (name === "xl/styles.xml" ? null : [name, content])),
  },
  {
    name: "no list of content types",
    change: byPart((name, content) => (name === "[Content_Types].xml" ? null : [name, content])),
  },
  {
    name: "parts that are not packed",
    change: (source) => zipFile([...partsOf(source)].map(([name, content]) => storedPart(name, content))),
  },
  {
    name: "sizes behind the parts",
    change: (source) =>
      zipFile(
        [...partsOf(source)].map(([name, content]) => ({ ...partOfBytes(name, content), isStreamed: true })),
      ),
  },
  {
    name: "folders as parts",
    change: (source) =>
      zipFile([
        storedPart("xl/", new Uint8Array()),
        storedPart("xl/worksheets/", new Uint8Array()),
        ...[...partsOf(source)].map(([name, content]) => partOfBytes(name, content)),
      ]),
  },
  {
    name: "a remark behind the archive",
    change(source) {
      const remark = bytes.encode("xuat tu dong");
      const whole = new Uint8Array(source.length + remark.length);
      whole.set(source);
      whole.set(remark, source.length);
      new DataView(whole.buffer).setUint16(source.length - 2, remark.length, true);
      return whole;
    },
  },
  {
    name: "the strict form of the format",
    change: byXml(/\.(?:xml|rels)$/, (xml) =>
      xml
        .replace(
          /http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main/g,
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        )
        .replace(
          /http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships/g,
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        ),
    ),
  },
];
