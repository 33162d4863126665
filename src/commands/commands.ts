/** The entry of the ribbon's commands: each button of the manifest names one of these actions. */
import { checkCommand } from "./check-command";
import { coloursCommand } from "./colours-command";
import { fillCommand } from "./fill-command";
import { insertCommand } from "./insert-command";
import { nextPeriodCommand } from "./next-period-command";
import { asAction } from "./action";

Office.actions.associate("insertInputSheet", asAction(insertCommand));
Office.actions.associate("checkFigures", asAction(checkCommand));
Office.actions.associate("startNextPeriod", asAction(nextPeriodCommand));
Office.actions.associate("switchColours", asAction(coloursCommand));
Office.actions.associate("fillReport", asAction(fillCommand));
