/** Moods of defined names. */
import { HostError } from "../protocol/host-error";
import type { Touch } from "../protocol/host-object";
import type { Names } from "../workbook/names";
import { sameName } from "../workbook/scoped-names";
import type { EmbeddedWorkbook } from "../workbook/workbook";
import type { Mood } from "./mood";

const namesOf = (target: unknown): Names => (target as { readonly names: Names }).names;

/** Whether a member of the workbook's names is asked for by the text of a name that the active sheet has for itself. */
function isShadowed({ className, member, args, target }: Touch, workbook: EmbeddedWorkbook): boolean {
  if (className !== "NamedItemCollection" || namesOf(target).scope !== undefined) return false;
  if (!["Add", "GetItem", "GetItemOrNullObject", "item"].includes(member)) return false;
  const local = workbook.namesOf(workbook.active).all();
  return local.some(({ name }) => sameName(name, String(args[0])));
}

export const localNameRefusesGlobal: Mood = {
  what: "A name of the workbook is refused while the active sheet has one of the same letters",
  seenIn: "office-js #2875; Microsoft KB Q111905",
  touch: (touch, workbook) => {
    if (touch.member === "Add" && isShadowed(touch, workbook)) throw new HostError("ItemAlreadyExists");
    return touch.proceed();
  },
};

export const localNameTakesGlobal: Mood = {
  what: "A name of the workbook is looked up, and set, on the active sheet where that has one of the same letters",
  seenIn: "Microsoft KB Q111905, Q107077",
  touch: (touch, workbook) => {
    if (!isShadowed(touch, workbook)) return touch.proceed();
    const local = workbook.namesOf(workbook.active);
    const { name, id } = local.find(String(touch.args[0]))!;
    if (touch.member === "Add") {
      local.remove(id);
      return touch.otherwise({ ...(touch.target as object), names: local }, [name, ...touch.args.slice(1)]);
    }
    return touch.otherwise({ ...(touch.target as object), names: local });
  },
};

const CELL = /\$([A-Z]{1,3})\$(\d+)/g;

const inR1C1 = (formula: string): string =>
  formula.replace(CELL, (_, letters: string, row: string) => {
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return `R${row}C${column}`;
  });

export const namesInR1C1: Mood = {
  what: "The formula of a name is told in R1C1, and taken in no other notation",
  seenIn: "office-js #1831, #3181",
  touch: (touch) => {
    const { className, member, kind, args, proceed } = touch;
    if (className === "NamedItem" && member === "Formula" && kind === "read")
      return inR1C1(String(proceed()));
    const isSet = className === "NamedItem" && member === "Formula" && kind === "write";
    const formula = className === "NamedItemCollection" && member === "Add" ? args[1] : isSet ? args[0] : "";
    if (typeof formula === "string" && new RegExp(CELL).test(formula)) throw new HostError("InvalidArgument");
    return proceed();
  },
};
