import { readFileSync } from "node:fs";
import { reviewText } from "../src/review/review";
import { damaged } from "../test/review/support/noise";
const F=["gia-phuc-2026-04","hung-dao-2026-6-thang","ke-sat-2025-09","chi-linh-2025-10","hung-thang-2026-05"];
for (const noise of [{accents:1,letters:0},{accents:0.5,letters:0.01},{accents:0.3,letters:0.02},{accents:0.8,letters:0.03}]) {
  let exp=0, rec=0, got=0, ok=0, fe=0, lines: string[]=[];
  for (const f of F) {
    const raw=readFileSync(`test/review/fixtures/${f}.txt`,"utf8"); const clean=reviewText(raw);
    const truth=new Map(clean.statements.filter(s=>s.key).map(s=>[s.key+"="+s.value,1])); const figs=clean.figures;
    const cleanErr=new Set(clean.findings.filter(x=>x.severity==="error").map(x=>x.code+x.keys[0]));
    for (let seed=1; seed<=8; seed++) {
      const r=reviewText(damaged(raw,seed,noise));
      for (const [k,v] of Object.entries(figs)) { exp++; if (r.figures[k]===v) rec++; else if (seed===1) lines.push(`MISS ${f} ${k}=${v} got ${r.figures[k]}`); }
      for (const [k,v] of Object.entries(r.figures)) { got++; if (figs[k]===v) ok++; else if (seed<=2) lines.push(`WRONG ${f} ${k}=${v} true ${figs[k]} :: ${r.sources[k]?.quote}`); }
      for (const e of r.findings.filter(x=>x.severity==="error")) if (!cleanErr.has(e.code+e.keys[0])) { fe++; if (seed<=8) lines.push(`FALSE ${f} s${seed} ${e.code} ${e.message} :: ${e.quotes.map(q=>q.text.slice(0,50)).join(" | ")}`); }
    }
  }
  console.log(JSON.stringify(noise), "recall",(rec/exp).toFixed(3),"precision",(ok/got).toFixed(3),"false errors",fe);
  if (process.argv[2]) for (const l of lines.slice(0,+process.argv[2])) console.log("   ",l);
}
