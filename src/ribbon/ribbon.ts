/** The entry of the ribbon: each button of the manifest and each shortcut names one of these actions. */
import { checkAction } from "./check-action";
import { coloursAction } from "./colours-action";
import { reportAction } from "./report-action";
import { insertAction } from "./insert-action";
import { nextPeriodAction } from "./next-period-action";
import { selfTestAction } from "./self-test-action";
import { whenClicked } from "./action";

Office.actions.associate("insertInputSheet", whenClicked(insertAction));
Office.actions.associate("checkFigures", whenClicked(checkAction));
Office.actions.associate("startNextPeriod", whenClicked(nextPeriodAction));
Office.actions.associate("switchColours", whenClicked(coloursAction));
Office.actions.associate("fillReport", whenClicked(reportAction));
Office.actions.associate("selfTest", whenClicked(selfTestAction));
