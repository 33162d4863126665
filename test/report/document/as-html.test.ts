import { textsOf } from "../../../src/report/document/document";
import { makeDocument } from "../../../src/report/fill/make-document";
import { htmlOf } from "../../../src/report/document/as-html";
import { TEMPLATES } from "../../../src/report/templates";
import { factsOf } from "../facts-of";

const FACTS = factsOf(
  { da_giai_quyet: 1006, gq_qua_han: 1 },
  {
    information: { don_vi: "TTPVHCC xã Gia Phúc", ten_ky: "tháng 4/2026", nguoi_ky: "<b>A & B</b>" },
    narrative: { uu_diem: '<img src=x onerror="alert(1)">' },
  },
);

const plainOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, "\n")
    .replace(/&nbsp;/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");

test.each(TEMPLATES)(
  "every word of $id is in the copied form, and no mark-up of the officer's",
  (template) => {
    const document = makeDocument(template, FACTS);
    const html = htmlOf(document);
    const plain = plainOf(html);
    const heads = new Set(
      document.blocks.flatMap((block) =>
        block.kind === "table" ? block.columns.flatMap(({ under = [] }) => under) : [],
      ),
    );
    for (const text of textsOf(document)) if (!heads.has(text)) expect(plain).toContain(text);
    expect(html).not.toContain("<img");
    expect(html).not.toContain("<b>");
  },
);
