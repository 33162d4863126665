import { readFileSync } from "node:fs";
import { normaliseText } from "../src/review/read/normalise";
import { tokensOf } from "../src/review/read/tokens";
import { isSyllable } from "../src/review/read/syllables";
import { damaged } from "../test/review/support/noise";
const F=["test/review/fixtures/gia-phuc-2026-04.txt","test/review/fixtures/hung-dao-2026-6-thang.txt","test/review/fixtures/ke-sat-2025-09.txt","test/review/fixtures/chi-linh-2025-10.txt","test/review/fixtures/hung-thang-2026-05.txt","/work/shared/domain/samples/report-000.txt","/work/shared/domain/samples/report-004.txt"];
for (const f of F) for (const l of [0,0.01,0.02,0.03]) { const t=normaliseText(damaged(readFileSync(f,"utf8"),1,{accents:0.5,letters:l})).text; const w=tokensOf(t,0,t.length).filter(x=>x.kind==="word"&&x.text===x.text.toLowerCase()&&x.text.length>1); const bad=w.filter(x=>!isSyllable(x.folded)); console.log(f.slice(-22),l,w.length,bad.length,(bad.length/w.length).toFixed(4), l===0?bad.map(x=>x.text).join(" "):""); }
