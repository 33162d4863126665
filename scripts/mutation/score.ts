/** How many changes the tests tell, file by file. */
import path from "node:path";
import type { MutantResult } from "@stryker-mutator/api/core";

/** The share that every folder has to reach. */
export const LEAST = 0.85;

export interface Score {
  readonly told: number;
  /** Of those told: the ones that never ended. */
  readonly endless: number;
  readonly missed: number;
  readonly share: number;
}

/** A change that makes a program endless, or unable to start, is told too; one that is ignored does not count. */
export function scoreOf(results: readonly Pick<MutantResult, "status">[]): Score {
  const count = (...statuses: MutantResult["status"][]): number =>
    results.filter(({ status }) => statuses.includes(status)).length;
  const [told, missed] = [count("Killed", "Timeout", "RuntimeError"), count("Survived", "NoCoverage")];
  return { told, endless: count("Timeout"), missed, share: told + missed === 0 ? 1 : told / (told + missed) };
}

/** Cut, not rounded: 84,99 % is less than 85 %. */
const inPercent = (share: number): string => `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;

function lineOf(name: string, { told, endless, missed, share }: Score): string {
  const cells = [
    inPercent(share).padStart(8),
    `${told} of ${told + missed}`.padStart(14),
    `${endless} endless`.padStart(12),
  ];
  return `${cells.join("")}  ${name}`;
}

/** The scores of the files of a folder, the lowest first, and of the whole. */
export function writeScores(name: string, results: readonly MutantResult[]): string {
  const files = [...new Set(results.map(({ fileName }) => fileName))].map((fileName) => ({
    fileName: path.relative(process.cwd(), fileName),
    score: scoreOf(results.filter((result) => result.fileName === fileName)),
  }));
  files.sort((a, b) => a.score.share - b.score.share);
  const lines = files.map(({ fileName, score }) => lineOf(fileName, score));
  return [...lines, lineOf(`src/${name} as a whole`, scoreOf(results)), ""].join("\n");
}
