/**
 * `npm run package [-- --address https://…/]`: the kit that IT staff gets, in out/phat-hanh: the site and its manifest, the
 * offline edition, settings of servers, guides as PDF, licences, bill of materials, checksums.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { parseArgs } from "node:util";
import { VERSION } from "../src/catalog/version";
import { launchChromium } from "../test/support/chromium";
import { HOSTING, HOSTING_FILES } from "./make-hosting";
import { checksumsOf, filesBelow } from "./package/checksums";
import { writeBill } from "./package/bill-of-materials";
import { pdfOfPaper } from "./package/pdf-of-paper";
import { ADDIN, ensureBuilt, OFFLINE } from "./try-it/builds";

const { withAddress } = createRequire(__filename)("../webpack/manifest-address") as {
  withAddress(manifest: string, address: string): string;
};

export const KIT = path.join("out", "phat-hanh");

/** Where the add-in is said to stand, until somebody names the place: docs/cai-dat.md tells how to change it. */
export const SAMPLE_ADDRESS = "https://tthc.xa-mau.gov.vn/";

/** The papers of the kit, by the reader's order. */
export const GUIDES: readonly string[] = [
  "cai-dat",
  "may-chu",
  "tu-kiem-tra",
  "excel-nao",
  "huong-dan",
  "bao-cao-10-phut",
  "quy-tac",
  "goi-nop",
  "quyen-rieng-tu",
];

const readMe = (address: string): string => `Báo cáo TTHC, phiên bản ${VERSION}. Giấy phép: MIT.

Đọc trước: huong-dan/cai-dat.pdf.

manifest.xml       tệp đưa vào Excel; trỏ tới ${address}
trang-web/         chép lên máy chủ HTTPS ở địa chỉ trên
ngoai-tuyen/       bản không cần Excel, máy chủ, Internet: mở bao-cao-tthc.html
may-chu/           cấu hình mẫu cho nginx, IIS, dịch vụ trang tĩnh
huong-dan/         hướng dẫn (PDF)
CHANGELOG.md       có gì mới
SECURITY.md        cách báo sự cố an toàn (tiếng Anh)
LICENSE.txt        giấy phép; thư viện của bên khác: THANH-PHAN.txt trong trang-web, ngoai-tuyen
sbom.cdx.json      danh mục thành phần (CycloneDX)
SHA256SUMS.txt     mã kiểm tra của mọi tệp
`;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { address: { type: "string", default: SAMPLE_ADDRESS } } });
  const manifest = withAddress(readFileSync("manifest.xml", "utf8"), values.address);
  await ensureBuilt([ADDIN, OFFLINE], console.log);
  rmSync(KIT, { recursive: true, force: true });
  const within = (...names: string[]): string => path.join(KIT, ...names);
  mkdirSync(within("huong-dan"), { recursive: true });
  // The manifest stands once in the kit: two would come to differ.
  const isManifest = (file: string): boolean => path.basename(file) === "manifest.xml";
  cpSync(ADDIN.outDir, within("trang-web"), { recursive: true, filter: (file) => !isManifest(file) });
  cpSync(OFFLINE.outDir, within("ngoai-tuyen"), { recursive: true });
  writeFileSync(within("manifest.xml"), manifest);
  for (const file of Object.keys(HOSTING_FILES)) cpSync(path.join(HOSTING, file), within("may-chu", file));
  cpSync("CHANGELOG.md", within("CHANGELOG.md"));
  cpSync("SECURITY.md", within("SECURITY.md"));
  cpSync("LICENSE", within("LICENSE.txt"));
  writeFileSync(within("DOC-TRUOC.txt"), readMe(values.address));
  writeBill(within("sbom.cdx.json"));
  const browser = await launchChromium();
  for (const guide of GUIDES) {
    writeFileSync(
      within("huong-dan", `${guide}.pdf`),
      await pdfOfPaper(browser, path.join("docs", `${guide}.md`)),
    );
  }
  await browser.close();
  writeFileSync(within("SHA256SUMS.txt"), checksumsOf(KIT));
  console.log(
    `Đã ghi ${filesBelow(KIT).length} tệp của phiên bản ${VERSION} vào ${KIT}, cho ${values.address}`,
  );
}

if (require.main === module) {
  main().catch((error: Error) => {
    console.error(error.message);
    process.exit(1);
  });
}
