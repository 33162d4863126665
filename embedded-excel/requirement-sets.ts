/** What the host advertises. Versions are texts, since 1.10 as a number would be 1.1. */
export const requirementSets: Readonly<Record<string, string>> = {
  ExcelApi: "1.17",
  CustomFunctions: "1.3",
  CustomFunctionsRuntime: "1.3",
  SharedRuntime: "1.2",
  RibbonApi: "1.2",
  DialogApi: "1.2",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  Settings: "1.1",
};
