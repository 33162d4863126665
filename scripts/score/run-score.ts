import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import type { Figures } from "../../src/checks/facts";
import { resolve } from "../../src/checks/resolve";
import { inputOfFile } from "../../src/on-files/report-of-file";
import { isPoint, type Interval } from "../../src/score/interval";
import { scoreOf, type Score } from "../../src/score/evaluate";
import { gainsOf } from "../../src/score/gains";
import { gainText } from "../../src/score/gain-text";
import { pointsText } from "../../src/score/points-text";
import { CaseProblem } from "../case-file/problem";
import { readCase } from "../case-file/read-case";

/**
 * The points of a case or of a filled input workbook.
 *
 * @returns what to print.
 * @throws CaseProblem, UnreadableBook with one Vietnamese message.
 */
export async function runScore(file: string, isJson: boolean): Promise<string> {
  const { figures, settings } = await figuresOf(file);
  const score = scoreOf(resolve(figures, { ...DEFAULT_SETTINGS, ...settings }));
  return isJson ? JSON.stringify(asJson(score), null, 2) : asText(score);
}

async function figuresOf(
  file: string,
): Promise<{ readonly figures: Figures; readonly settings: Readonly<Record<string, string>> }> {
  const bytes = await readFile(file).catch(() => {
    throw new CaseProblem(`Không mở được tệp “${file}”. Kiểm tra lại đường dẫn.`);
  });
  return /\.xlsx$/i.test(file) ? inputOfFile(basename(file), bytes) : readCase(bytes.toString("utf8"));
}

/** Two decimals, as points are published. */
const rounded = ({ low, high }: Interval): Interval => ({
  low: Number(low.toFixed(2)),
  high: Number(high.toFixed(2)),
});

function asJson({ version, date, points, max, withOthersFull, criteria }: Score): unknown {
  return {
    version,
    date,
    points: rounded(points),
    max,
    withOthersFull: rounded(withOthersFull),
    criteria: criteria.map(({ criterion, numerator, denominator, isCertain, ...scored }) => ({
      code: criterion.code,
      name: criterion.name,
      max: criterion.max,
      numerator,
      denominator,
      points: rounded(scored.points),
      lost: rounded(scored.lost),
      applies: criterion.isForCommunes,
      certain: isCertain,
      evidence: criterion.evidence,
    })),
  };
}

function asText(score: Score): string {
  const { version, points, max, withOthersFull, criteria } = score;
  const lines = criteria.map(({ criterion, numerator, denominator, points: of }) => {
    const counts =
      numerator === null || denominator === null
        ? isPoint(of)
          ? ""
          : ": chưa đủ số liệu"
        : `: ${numerator}/${denominator}`;
    const apart = criterion.isForCommunes ? "" : " (không tính cho cấp xã)";
    return `  ${criterion.code.padEnd(5)}${pointsText(of).padStart(14)} / ${criterion.max}  ${criterion.name}${counts}${apart}`;
  });
  const gains = gainsOf(score).map((gain) => `  ${gain.criterion.code}: ${gainText(gain)}`);
  return [
    `Điểm 766 ước tính: ${pointsText(points)} / ${max} (bảng điểm ${version})`,
    `Nếu tiêu chí không áp dụng với cấp xã được đủ điểm: ${pointsText(withOthersFull)} / 100`,
    ...lines,
    ...(gains.length === 0 ? [] : ["Muốn thêm điểm:", ...gains]),
  ].join("\n");
}
