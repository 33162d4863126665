import fc from "fast-check";
import { consistentReport } from "../test/checks/consistent-report";
import { report } from "../test/report/monthly-report";
import { writtenReport } from "../test/review/support/written";
import { reviewText } from "../src/review/review";
import { writeCount } from "../src/vietnamese/counts";
const miss: Record<string, number> = {}; const hit: Record<string, number> = {};
const samples = fc.sample(fc.tuple(consistentReport, fc.nat(), fc.integer({min:1,max:20})), { numRuns: +(process.argv[2]??100), seed: 11 });
for (const [{ figures, settings }, pick, slip] of samples) {
  const text = writtenReport(report(figures, { settings }));
  const r = reviewText(text);
  const c = r.statements.filter(s=>s.kind==="count"&&s.key&&!s.isInWords);
  for (let j=0;j<12;j++){
  const s = c[(pick+j*7)%c.length]!;
  const damaged = r.text.slice(0,s.span[0])+writeCount(s.value+slip)+r.text.slice(s.span[1]);
  const d = reviewText(damaged);
  const found = d.findings.some(f=>f.severity!=="info" && !r.findings.some(g=>g.message===f.message) );
  const k = s.key + (s.quote.includes("|")?"[T]":"");
  (found?hit:miss)[k]=((found?hit:miss)[k]??0)+1;
  }
}
console.log("MISS", Object.entries(miss).sort((a,b)=>b[1]-a[1]).map(([k,n])=>`${k}:${n}/${n+(hit[k]??0)}`).join("\n"));
console.log("HIT keys", Object.keys(hit).length);
