import { plainTextOf } from "../../../src/report/document/as-plain-text";
import { textsOf } from "../../../src/report/document/document";
import { makeDocument } from "../../../src/report/fill/make-document";
import { TEMPLATES } from "../../../src/report/templates";
import { factsOf } from "../facts-of";

const FACTS = factsOf(
  { da_giai_quyet: 1006, gq_truoc_han: 1005, gq_qua_han: 1, tong_ho_so: 1023 },
  { information: { don_vi: "TTPVHCC xã Gia Phúc", ten_ky: "tháng 4/2026" } },
);

test.each(TEMPLATES)("every word of $id is in its plain text", (template) => {
  const document = makeDocument(template, FACTS);
  const plain = plainTextOf(document);
  for (const text of textsOf(document)) expect(plain).toContain(text);
});

test("lists have their marks, tables their cells", () => {
  const plain = plainTextOf(makeDocument(TEMPLATES[0]!, FACTS)).split("\n");
  expect(plain).toContain("- Hồ sơ đã giải quyết: 1.006 hồ sơ. Trong đó:");
  expect(plain).toContain("+ Quá hạn: 01 hồ sơ, tỷ lệ 0,1%.");
  expect(plain.filter((line) => /^\d+\tHồ sơ đã giải quyết\thồ sơ\t1\.006/.test(line))).toHaveLength(1);
});
