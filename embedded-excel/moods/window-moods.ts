/** Moods of what is in front: another workbook, a chart sheet. */
import { HostError } from "../protocol/host-error";
import type { Mood } from "./mood";

const SELECTION: readonly string[] = ["GetActiveWorksheet", "GetActiveCell", "GetSelectedRange"];

export const anotherWorkbookInFront: Mood = {
  what: "What needs the window of the workbook is refused while another one is in front, a sheet's names too",
  seenIn: "office-js #6365, #5319, #561",
  touch: ({ className, kind, member, proceed }) => {
    const isOfSheet = className === "Worksheet" && kind === "child" && member === "Names";
    if (isOfSheet || SELECTION.includes(member)) throw new HostError("InvalidSelection");
    return proceed();
  },
};

export const namesRefusedInBackground: Mood = {
  what: "A name for a range is refused while the workbook is not the active one",
  seenIn: "office-js #2078",
  touch: ({ className, member, args, proceed }) => {
    if (className === "NamedItemCollection" && member === "Add" && typeof args[1] === "object")
      throw new HostError("ItemNotFound");
    return proceed();
  },
};

export const chartSheetActive: Mood = {
  what: "There is no active worksheet while a chart sheet is shown",
  seenIn: "office-js #2444",
  touch: ({ member, proceed }) => {
    if (SELECTION.includes(member)) throw new HostError("GeneralException");
    return proceed();
  },
};
