import { editText } from "../try-it/grid/edit-text";
import { parseTyped, vietnameseNotation } from "../workbook/content";

const cases: readonly (readonly [value: number | boolean | string, format: string, text: string])[] = [
  [1022, "#,##0", "1022"],
  [1234.5, "General", "1234,5"],
  [0.0502, "0.00%", "5,02%"],
  [0.1, "0%", "10%"],
  [46131, "dd/mm/yyyy", "19/04/2026"],
  [true, "General", "TRUE"],
  ["Nghỉ lễ", "General", "Nghỉ lễ"],
];

test.each(cases)("%p in %p is edited as %p, and typed back it is the same", (value, format, text) => {
  expect(editText(value, format)).toBe(text);
  expect(parseTyped(text, format, vietnameseNotation).content).toBe(value);
});
