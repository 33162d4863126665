/** Copies of the checks over today's catalogue and over one as it might be some editions from now, side by side. */
import type * as checkFacts from "../../src/checks/check-facts";
import type * as confront from "../../src/checks/confront";
import type * as rates from "../../src/checks/rate-values";
import type * as resolve from "../../src/checks/resolve";
import type * as ruleSet from "../../src/checks/rule-set";
import type * as settingEffects from "../../src/checks/setting-effects";
import type * as facts from "../../src/report/facts/make-facts";
import type * as held from "../catalog/held";
import type * as laterCatalogue from "./later-catalogue";
import type { Later } from "./later-catalogue";

export interface World {
  readonly checkFacts: typeof checkFacts.checkFacts;
  readonly confront: typeof confront.confront;
  readonly computeRates: typeof rates.computeRates;
  readonly resolve: typeof resolve.resolve;
  readonly knownValues: typeof resolve.knownValues;
  readonly settingEffects: typeof settingEffects.settingEffects;
  readonly makeFacts: typeof facts.makeFacts;
  readonly heldIn: typeof held.heldIn;
  readonly currentEdition: number;
  readonly ruleSetVersion: typeof ruleSet.ruleSetVersion;
}

/** Tables that a later catalogue has otherwise, with what makes them so. */
const TABLES = {
  "../../src/catalog/figure-table": "figureRows",
  "../../src/catalog/rate-table": "rateRows",
  "../../src/catalog/settings": "settings",
  "../../src/catalog/report-information": "reportInformation",
  "../../src/catalog/rules/crossings": "crossings",
  "../../src/catalog/sectors": "sectors",
} as const;

function worldOf(): World {
  const { checkFacts: check } = jest.requireActual<typeof checkFacts>("../../src/checks/check-facts");
  const { resolve: resolved, knownValues } = jest.requireActual<typeof resolve>("../../src/checks/resolve");
  const version = jest.requireActual<typeof ruleSet>("../../src/checks/rule-set");
  return {
    checkFacts: check,
    resolve: resolved,
    knownValues,
    confront: jest.requireActual<typeof confront>("../../src/checks/confront").confront,
    computeRates: jest.requireActual<typeof rates>("../../src/checks/rate-values").computeRates,
    settingEffects: jest.requireActual<typeof settingEffects>("../../src/checks/setting-effects")
      .settingEffects,
    makeFacts: jest.requireActual<typeof facts>("../../src/report/facts/make-facts").makeFacts,
    heldIn: jest.requireActual<typeof held>("../catalog/held").heldIn,
    currentEdition: version.CURRENT_EDITION,
    ruleSetVersion: version.ruleSetVersion,
  };
}

/** Today's catalogue. */
export function today(): World {
  let world: World | undefined;
  jest.isolateModules(() => (world = worldOf()));
  return world!;
}

/** A later catalogue whose new rows came with an edition; undefined: they do not say so. */
export function later(since: Later): World {
  let world: World | undefined;
  jest.isolateModules(() => {
    for (const [table, change] of Object.entries(TABLES)) {
      jest.doMock(table, () => jest.requireActual<typeof laterCatalogue>("./later-catalogue")[change](since));
    }
    world = worldOf();
    for (const table of Object.keys(TABLES)) jest.dontMock(table);
  });
  return world!;
}
