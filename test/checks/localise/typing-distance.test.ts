import { typingDistance } from "../../../src/checks/localise/typing-distance";

describe("the typing distance", () => {
  it.each([
    ["nothing", 1022, 1022, 0],
    ["one digit wrong", 17, 16, 1],
    ["two neighbours swapped", 907, 970, 1],
    ["a digit lost", 402, 42, 1],
    ["a digit doubled", 1006, 10066, 1],
    ["a sign", -5, 5, 1],
    ["two digits wrong", 438, 429, 2],
    ["a digit wrong and one lost", 1022, 103, 2],
    ["everything", 999, 1000, 4],
  ])("counts %s: %d for %d", (_, typed, meant, distance) => {
    expect(typingDistance(typed, meant)).toBe(distance);
    expect(typingDistance(meant, typed)).toBe(distance);
  });
});
