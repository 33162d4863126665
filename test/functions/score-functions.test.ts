import { SCORE_FUNCTIONS } from "../../src/functions/score-functions";

const [points] = SCORE_FUNCTIONS;

it.each<[what: string, given: readonly unknown[], points: unknown]>([
  ["a ratio earns its share", ["3.6", 5, 10], 3],
  ["a code as a number is taken", [2.1, 95, 100], 19],
  ["a code with a comma is taken", ["2,1", 95, 100], 19],
  ["capitals are taken", ["4.2C", 1, 2], 1],
  ["the full points are reached before all", ["3.1", 8, 10], 2],
  ["of two readings the lower one counts", ["4.2", 8, 10], 3.2],
  ["a part above its whole earns no more than all", ["3.6", 12, 10], 6],
  ["what is left counts, of late dossiers", ["5.4", 55, 100], 3],
  ["without a base there is nothing", ["3.6", 0, 0], 0],
  ["without petitions all is earned", ["5.2", 0, 0], 6],
  ["a blank answers a blank", ["3.6", null, 10], ""],
  ["no criterion answers a blank", ["", 1, 10], ""],
])("%s", async (_, given, wanted) => {
  const answer = await points!.evaluate(given);
  expect(typeof answer === "number" ? Number(answer.toFixed(9)) : answer).toBe(wanted);
});

it("names the criteria that there are for one that there is not", async () => {
  await expect(points!.evaluate(["9.9", 1, 2])).rejects.toThrow("tieu_chi: không có tiêu chí này");
});
