import { requestTool } from "./tool-request";

/** Tự kiểm tra: opens the pane at the tool; it begins when the person says so. */
export async function selfTestAction(): Promise<undefined> {
  requestTool("self-test");
  await Office.addin.showAsTaskpane();
}
