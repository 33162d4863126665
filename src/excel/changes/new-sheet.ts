import type { SheetPlan } from "../../sheets/sheet-plan";
import { addName, applyPlan } from "../writing/apply-plan";
import { isMadeByLater, noteMadeSheet } from "./session";
import { holdsOnlyPlan } from "./whose-sheet";
import { isOurs, type Found, type Standing, type Step } from "./step";

export interface SheetToMake {
  readonly plan: SheetPlan;
  /** The name that it has until all is written, see `nameWhileMaking`. */
  readonly nameWhileMaking: string;
  /** Constants that it carries beside those of its plan, by sheet-scoped name. */
  readonly marks?: Readonly<Record<string, string>>;
  /** Whether the officer is taken there; else they stay where they are. */
  readonly isShown: boolean;
  /** Ids of the sheets that stand in the workbook before. */
  readonly known: ReadonlySet<string>;
  /** Id of the sheet that the officer is on before. */
  readonly activeId: string;
  /** Called once it stands: its id is what it is known by from then on, whatever the officer calls it. */
  readonly onMade?: (id: string) => void;
}

interface FoundSheet extends Found {
  readonly id?: string;
  /** The officer is on it, and can go back to where they were. */
  readonly isLeft?: boolean;
}

/**
 * Makes a sheet by its plan. Its own name comes last, so that the name says whether it is whole; it is taken away again
 * by its id, and only while it holds nothing but what the plan put there.
 */
export function makeSheet(made: SheetToMake): Step {
  const { plan, nameWhileMaking, marks = {}, isShown, known, activeId } = made;
  /** Known once the workbook has answered. */
  let ownId: string | undefined;
  let added: Excel.Worksheet | undefined;
  const isOfAnother = (id: string): boolean => id !== ownId && isMadeByLater(id);
  return {
    key: plan.name,
    isNew: true,
    look: (context) => {
      const { worksheets } = context.workbook;
      const active = worksheets.getActiveWorksheet();
      active.load("id");
      const previous = worksheets.getItemOrNullObject(activeId);
      previous.load("id");
      const candidates = [...(ownId === undefined ? [] : [ownId]), plan.name, nameWhileMaking].map((key) =>
        queueCandidate(worksheets.getItemOrNullObject(key)),
      );
      return (): FoundSheet => {
        const found = candidates
          .filter(({ sheet }) => !sheet.isNullObject && !known.has(sheet.id) && !isOfAnother(sheet.id))
          .filter(({ sheet }) => ownId === undefined || sheet.id === ownId)
          .map((each): FoundSheet => {
            const { id, name } = each.sheet;
            const standing = standingOf(each, made, ownId);
            const isLeft = active.id === id && !previous.isNullObject;
            const isUnfinished = name === nameWhileMaking && name !== plan.name;
            return { standing, place: `trang “${name}”`, isUnmistakable: isUnfinished, id, isLeft };
          });
        // A sheet of that name may be the officer's, and ours beside it.
        const own =
          found.find(isOurs) ?? found.find(({ id, isUnmistakable }) => id === ownId || isUnmistakable);
        if (own?.standing === "after") ownId = own.id;
        return own ?? { standing: "before", place: `trang “${plan.name}”` };
      };
    },
    apply: (context) => {
      const sheet = context.workbook.worksheets.add(nameWhileMaking);
      sheet.load("id");
      added = sheet;
      applyPlan(sheet, plan);
      for (const [mark, constant] of Object.entries(marks)) addName(sheet, mark, constant);
      if (isShown) {
        sheet.activate();
        sheet.getRange(plan.selection).select();
      }
    },
    // Last of all: what the officer's cells may refuse has been written by then.
    finish: (context) => {
      if (nameWhileMaking !== plan.name)
        context.workbook.worksheets.getItem(nameWhileMaking).name = plan.name;
    },
    takeBack: (context, { id, isLeft }: FoundSheet) => {
      if (id === undefined) return;
      const { worksheets } = context.workbook;
      if (isLeft === true) worksheets.getItem(activeId).activate();
      worksheets.getItem(id).delete();
    },
    // The sheet of the repeated command is noted in the session.
    repeated: () => undefined,
    settled: () => {
      // Absent where the answer never came: then a look has found the sheet.
      ownId ??= added?.toJSON().id;
      if (ownId === undefined) return;
      noteMadeSheet(ownId);
      made.onMade?.(ownId);
    },
  };
}

interface Candidate {
  readonly sheet: Excel.Worksheet;
  readonly names: Excel.NamedItemCollection;
  readonly used: Excel.Range;
}

function queueCandidate(sheet: Excel.Worksheet): Candidate {
  sheet.load("id,name");
  const { names } = sheet;
  names.load("items/name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("values,formulas,rowIndex,columnIndex");
  return { sheet, names, used };
}

function standingOf(
  { sheet, names, used }: Candidate,
  { plan, nameWhileMaking }: SheetToMake,
  ownId?: string,
): Standing {
  const isOnlyPlan =
    used.isNullObject ||
    holdsOnlyPlan(plan, {
      values: used.values,
      formulas: used.formulas,
      top: used.rowIndex,
      left: used.columnIndex,
    });
  if (!isOnlyPlan) return "else";
  if (sheet.id === ownId) return "after";
  if (sheet.name === nameWhileMaking && nameWhileMaking !== plan.name) return "half";
  // A sheet of that name that the officer has just made bears none of our marks.
  const isMarked = plan.names.every(({ name }) => names.items.some((each) => each.name === name));
  return isMarked && plan.names.length > 0 ? "after" : "else";
}
