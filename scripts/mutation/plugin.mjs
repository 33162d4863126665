// StrykerJS loads its plugins in a process of its own, which knows no TypeScript.
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { tsImport } from "tsx/esm/api";

const { DeveloperMessages } = await tsImport("./developer-messages.ts", import.meta.url);
const { MissedReporter } = await tsImport("./missed-reporter.ts", import.meta.url);
const { WarmRunner } = await tsImport("./warm-runner.ts", import.meta.url);

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, "warm", WarmRunner),
  declareClassPlugin(PluginKind.Ignore, "developer messages", DeveloperMessages),
  declareClassPlugin(PluginKind.Reporter, "missed", MissedReporter),
];
