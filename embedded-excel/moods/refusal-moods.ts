/** Moods in which one feature is refused. */
import { HostError } from "../protocol/host-error";
import type { Mood } from "./mood";

export const freezeRefused: Mood = {
  what: "Panes cannot be frozen",
  seenIn: "office-js #2196, #1345",
  touch: ({ className, kind, proceed }) => {
    if (className === "WorksheetFreezePanes" && kind === "call") throw new HostError("GeneralException");
    return proceed();
  },
};

const PAGE_CLASSES: readonly string[] = ["PageLayout", "HeaderFooter", "HeaderFooterGroup"];

export const pageSetupRefused: Mood = {
  what: "The page cannot be set up, as where no printer is installed",
  seenIn: "Excel's error 1004 of PageSetup without a printer",
  touch: ({ className, kind, proceed }) => {
    if (PAGE_CLASSES.includes(className) && kind !== "read") throw new HostError("GeneralException");
    return proceed();
  },
};

export const unprotectRefused: Mood = {
  what: "A sheet without a password cannot be unprotected",
  seenIn: "office-js #6784, #108",
  touch: ({ className, member, proceed }) => {
    if (className === "WorksheetProtection" && member === "Unprotect") throw new HostError("AccessDenied");
    return proceed();
  },
};
