/** Ways of saying one thing that differ by rule: so that a table names the parts, not every combination. */

/**
 * Each of some first words with each of some second ones.
 *
 * @example eachOf("đang|đang được", "xử lý") //=> "đang xử lý|đang được xử lý"
 */
export function eachOf(first: string, second: string): string {
  const behind = second.split("|");
  return first
    .split("|")
    .flatMap((each) => behind.map((other) => `${each} ${other}`))
    .join("|");
}

const JOINTS = [" và ", ", ", " hoặc ", "/", " - ", " ", " hay ", ", hoặc "];

/** What two words share at the end is said once: "trước và đúng hạn". */
const endings = (word: string): readonly string[] => {
  const first = word.split(" ")[0]!;
  return first === word ? [word] : [word, first];
};

/**
 * Two things said as one figure, in either order: "trước hạn và đúng hạn", "đúng và sớm hạn", "trước/đúng hạn". The last
 * one keeps its ending.
 */
export function coordinated(some: readonly string[], others: readonly string[]): string {
  const pairs = [some, others].flatMap((first, index) => {
    const second = index === 0 ? others : some;
    return first.flatMap((a) =>
      second
        .filter((b) => b.includes(" "))
        .flatMap((b) => endings(a).flatMap((start) => JOINTS.map((joint) => start + joint + b))),
    );
  });
  return [...new Set(pairs)].join("|");
}
