/** The entry of the ribbon's commands: each button of the manifest names one of these actions. */
import { checkCommand } from "./check-action";
import { coloursCommand } from "./colours-action";
import { fillCommand } from "./report-action";
import { insertCommand } from "./insert-action";
import { nextPeriodCommand } from "./next-period-action";
import { asAction } from "./action";

Office.actions.associate("insertInputSheet", asAction(insertCommand));
Office.actions.associate("checkFigures", asAction(checkCommand));
Office.actions.associate("startNextPeriod", asAction(nextPeriodCommand));
Office.actions.associate("switchColours", asAction(coloursCommand));
Office.actions.associate("fillReport", asAction(fillCommand));
