/** A province that is made up: its communes, what each hands in for a month, and what is true of it all. */
import fc from "fast-check";
import { CARRIED_OVER } from "../../src/catalog/carried-over";
import type { Figures } from "../../src/checks/facts";
import type { PacketContent } from "../../src/packet/packet";
import { packetText, seal } from "../../src/packet/packet-seal";
import type { ListedUnit } from "../../src/rollup/unit-list";
import { consistentReport } from "../checks/consistent-report";

export interface Commune {
  readonly listed: ListedUnit;
  readonly month: PacketContent;
  readonly monthBefore: PacketContent;
}

const PERIOD = { title: "tháng 4/2026", from: "2026-03-15", to: "2026-04-14" };
const BEFORE = { title: "tháng 3/2026", from: "2026-02-15", to: "2026-03-14" };

/** Within two working days of the closing. */
export const IN_TIME = "2026-04-15T03:00:00Z";
export const TOO_LATE = "2026-04-20T03:00:00Z";

const SYLLABLES = [
  "An",
  "Bình",
  "Cẩm",
  "Đông",
  "Gia",
  "Hòa",
  "Khánh",
  "Lộc",
  "Minh",
  "Nam",
  "Phú",
  "Quang",
  "Sơn",
];

const nameOf = (index: number): string => {
  const [first, second] = [SYLLABLES[index % 13]!, SYLLABLES[Math.floor(index / 13) % 13]!];
  return `${index % 4 === 0 ? "phường" : "xã"} ${first} ${second}`;
};

const contentOf = (
  index: number,
  period: PacketContent["period"],
  figures: Figures,
  settings: PacketContent["settings"],
): PacketContent => ({
  unit: { code: String(10_000 + index), name: `TTPVHCC ${nameOf(index)}` },
  period,
  madeAt: IN_TIME,
  edition: 1,
  rules: "1-000000",
  settings,
  figures,
  previous: {},
  printedRates: [],
  findings: [],
  waivers: [],
  answers: [],
});

/** Communes whose figures fit within the month and meet those of the month before. */
export function makeProvince(size: number, seed: number): Commune[] {
  return fc.sample(consistentReport, { numRuns: size, seed }).map(({ figures, settings }, index) => {
    const before = Object.fromEntries(
      CARRIED_OVER.flatMap(({ pending, becomes }) =>
        becomes in figures ? [[pending, figures[becomes]!]] : [],
      ),
    );
    return {
      listed: { code: String(10_000 + index), name: nameOf(index), before: [] },
      month: contentOf(index, PERIOD, figures, settings),
      monthBefore: contentOf(index, BEFORE, before, settings),
    };
  });
}

export interface File {
  readonly name: string;
  readonly text: string;
}

export const fileOf = async (name: string, content: PacketContent): Promise<File> => ({
  name,
  text: packetText(await seal(content)),
});
