/** The texts of the corpus: each way of saying by itself, and among others as in a report. */
import { fill, type FilledText } from "./fill";
import { oneOf, randomFrom } from "./random";
import { OTHER_ASPECTS, OWN_ASPECTS, type Aspect, type Way } from "./ways/way";
import { worldOf, type World } from "./world";

export interface CorpusText extends FilledText {
  readonly name: string;
  readonly world: World;
  /** It tells of one unit and one period, and of nothing else. */
  readonly isOfOne: boolean;
}

const HEADS = [
  "",
  "BÁO CÁO\nKết quả tiếp nhận, giải quyết thủ tục hành chính tháng 4 năm 2026\n(Từ ngày 15/3/2026 đến ngày 14/4/2026)\n",
  "Thực hiện công văn số 120/UBND-VP ngày 12/01/2026, Trung tâm Phục vụ hành chính công báo cáo như sau:\n",
];

/** What the balance tells, nothing else in its text tells again. */
const IN_BALANCE: ReadonlySet<Aspect> = new Set(["received", "resolved", "pending"]);
const OTHERS: ReadonlySet<Aspect> = new Set(OTHER_ASPECTS);

/** Ways told beside one in company. */
const COMPANY = 3;

const numberOf = (name: string): number =>
  [...name].reduce((hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0, 7);

const clash = (a: Way, b: Way): boolean =>
  a.aspect === b.aspect ||
  (a.aspect === "balance" && IN_BALANCE.has(b.aspect)) ||
  (b.aspect === "balance" && IN_BALANCE.has(a.aspect));

function textOf(name: string, ways: readonly Way[]): CorpusText {
  const seed = numberOf(name);
  const random = randomFrom(seed);
  const way = oneOf(random, HEADS) + ways.map(({ text }) => text).join("\n");
  const world = worldOf(seed, way);
  const isOfOne = ways.every(({ aspect }) => !OTHERS.has(aspect));
  return { name, world, isOfOne, ...fill(way, world, seed % 2 === 0) };
}

/** Beside what else a way stands; one of another unit or time stands beside the report's own first. */
function companyOf(way: Way, all: readonly Way[], most: number): Way[] {
  const random = randomFrom(numberOf(`${way.name} company`));
  const told = [way];
  const shuffled = OWN_ASPECTS.map((aspect) => ({ aspect, place: random() })).sort(
    (a, b) => a.place - b.place,
  );
  const first: readonly Aspect[] = OTHERS.has(way.aspect) ? ["balance"] : [];
  for (const aspect of [...first, ...shuffled.map((each) => each.aspect), "balance"] as readonly Aspect[]) {
    const choice = all.filter((each) => each.aspect === aspect && !told.some((other) => clash(each, other)));
    if (told.length <= most && choice.length > 0) told.push(oneOf(random, choice));
  }
  const order = ["balance", ...OWN_ASPECTS, ...OTHER_ASPECTS] as readonly Aspect[];
  return told.sort((a, b) => order.indexOf(a.aspect) - order.indexOf(b.aspect));
}

/** All texts of one part of the corpus. */
export function textsOf(ways: readonly Way[]): readonly CorpusText[] {
  return ways.flatMap((way) => {
    const isOther = OTHERS.has(way.aspect);
    return [
      textOf(`${way.name} alone`, isOther ? companyOf(way, ways, 1) : [way]),
      textOf(`${way.name} in company`, companyOf(way, ways, COMPANY)),
    ];
  });
}
