/** Walks the tools of the pane: each has its scenes and a test of its own, and a panel that works. */
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { withBusy, type PaneState } from "../../../src/taskpane/model/state";
import { TOOLS, toolOf } from "../../../src/taskpane/tools";
import { PURPOSES } from "../../../src/taskpane/tools/purposes";
import { isVietnamese, isWellTyped } from "../../catalog/violators";
import { stateWithoutSheet } from "../states";
import { buttonsOf, click, elementsOf, textOf, wordsOf } from "./elements";
import { TOOL_SCENES, type ToolScene } from "./tool-scenes";

const FOLDER = path.join(__dirname, "../../../src/taskpane/tools");

/** A tool whose requests are only written down. */
function listened(open: ToolScene["open"], state: PaneState) {
  const asked: string[] = [];
  const note = (what: string) => (): undefined => void asked.push(what);
  const tool = open({
    pane: () => state,
    changed: note("changed"),
    tell: note("told"),
    goToCell: note("went"),
    run: (doing) => {
      asked.push(`run ${doing}`);
      return Promise.resolve();
    },
  });
  return { asked, shown: () => tool.view() };
}

const CONTROLS = ["input", "select", "textarea"];

it("every folder of tools is one that the pane offers", () => {
  const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(TOOLS.map(({ id }) => id).sort());
});

it("each tool has its own name", () => {
  expect(new Set(TOOLS.map(({ title }) => title)).size).toBe(TOOLS.length);
});

describe.each(TOOLS.map((tool) => [tool.id, tool] as const))("the tool %s", (id, tool) => {
  it("is called by a few words, with what it is good for in one sentence", () => {
    expect(toolOf(id)).toBe(tool);
    expect([tool.title, PURPOSES[id]].filter((text) => !isVietnamese(text))).toEqual([]);
    expect(tool.title.length).toBeLessThanOrEqual(30);
    expect(PURPOSES[id]).toMatch(/^\p{Lu}.{10,110}\.$/u);
  });

  it("has scenes (test/taskpane/tools/tool-scenes.ts) and a test of its own beside them", () => {
    expect(Object.keys(TOOL_SCENES[id] ?? {})).not.toEqual([]);
    expect(existsSync(path.join(__dirname, `${id}.test.ts`))).toBe(true);
  });

  it("opens on a workbook without a sheet, with words", async () => {
    const { open } = await tool.load();
    const words = wordsOf(listened(open, stateWithoutSheet()).shown());
    expect(words.split("\n").filter((line) => line !== "")).not.toEqual([]);
    expect(isWellTyped(words.replace(/\s+/g, " ").trim())).toBe(true);
  });
});

const scenes = Object.values(TOOL_SCENES).flatMap((each) => Object.entries(each));

describe.each(scenes)("the scene %s", (_, { open, state }) => {
  it("names every button and every control", () => {
    const shown = listened(open, state).shown();
    expect(buttonsOf(shown).filter((each) => textOf(each).trim() === "")).toEqual([]);
    const elements = elementsOf(shown);
    const labelled = elements.flatMap(({ tag, attributes }) => (tag === "label" ? [attributes["for"]] : []));
    const isNamed = (each: (typeof elements)[number]): boolean =>
      labelled.includes(each.attributes["id"]) ||
      each.attributes["aria-label"] !== undefined ||
      elements.some(({ tag, children }) => tag === "label" && children.includes(each));
    const controls = elements.filter(({ tag }) => CONTROLS.includes(tag));
    expect(controls.filter((each) => !isNamed(each))).toEqual([]);
  });

  it("has no button that does nothing", () => {
    const count = buttonsOf(listened(open, state).shown()).length;
    for (let at = 0; at < count; at += 1) {
      const { asked, shown } = listened(open, state);
      const button = buttonsOf(shown())[at]!;
      if (button.attributes["aria-disabled"] !== undefined) continue;
      click(button);
      expect([textOf(button), asked.length > 0]).toEqual([textOf(button), true]);
    }
  });

  it("begins nothing while the pane is busy", () => {
    const busy = withBusy(state, { doing: "Đang lập báo cáo…", canCancel: false });
    const { asked, shown } = listened(open, busy);
    for (const button of buttonsOf(shown())) click(button);
    expect(asked.filter((what) => what.startsWith("run"))).toEqual([]);
  });
});
