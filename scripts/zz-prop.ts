import fc from "fast-check";
import { consistentReport } from "/work/wt/review/test/checks/consistent-report";
import { report } from "/work/wt/review/test/report/monthly-report";
import { writtenReport } from "/work/wt/review/test/review/support/written";
import { reviewText } from "/work/wt/review/src/review/review";
const seen: Record<string, number> = {};
let shown=0;
const samples = fc.sample(consistentReport, { numRuns: +(process.argv[2]??100), seed: 7 });
const N: Record<string,number>={};
for (const { figures, settings } of samples) {
  const text = writtenReport(report(figures, { settings }));
  const r = reviewText(text);
  for (const [k, v] of Object.entries(r.figures)) { N[k]=(N[k]??0)+1; if (figures[k] !== v && k!=="hai_long") { seen["diff "+k]=(seen["diff "+k]??0)+1; if (shown++<15) console.log("DIFF",k,"read",v,"true",figures[k], r.sources[k]?.quote, r.sources[k]?.section);} }
  for (const f of r.findings.filter(f=>f.severity==="error")) { seen["err "+f.code+" "+f.keys[0]]=(seen["err "+f.code+" "+f.keys[0]]??0)+1; if (shown++<15) console.log(f.code,f.message,f.quotes.map(q=>q.text)); }
  for (const n of r.notUnderstood) { const l=text.split("\n")[n.line]; seen["unk"]=(seen["unk"]??0)+1; if (shown++<15) console.log("UNK",n.written,l); }
  if (process.argv[3]) { console.log(text); break; }
}
console.log(seen); 
import { FIGURES } from "/work/wt/review/src/catalog/figures";
console.log("never read:", FIGURES.map(f=>f.key).filter(k=>!N[k]).join(" "));
console.log("rarely:", Object.entries(N).filter(([k,n])=>n<samples.length*0.5).map(([k,n])=>k+":"+n).join(" "));
