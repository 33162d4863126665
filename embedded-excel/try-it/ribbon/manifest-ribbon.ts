/** The ribbon as the add-in's manifest describes it. */
export interface Ribbon {
  readonly tab: string;
  readonly groups: readonly RibbonGroup[];
  /** Prefix of the custom functions in formulas. */
  readonly namespace: string;
  /** Page of the pane, as a path below the add-in's folder. */
  readonly panePath: string;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Path of the 32-pixel picture below the add-in's folder. */
  readonly icon: string;
  readonly action: { readonly kind: "execute"; readonly name: string } | { readonly kind: "showPane" };
}

const iconSize = "32";

/**
 * Reads the ribbon out of an add-in-only manifest, in its default language. Addresses become paths below the folder
 * of the pane's page, because here the add-in stands somewhere else than the manifest says.
 */
export function readRibbon(manifest: Document): Ribbon {
  const resources = resourcesOf(manifest);
  const tab = only(manifest.documentElement, "CustomTab");
  const pane = resources(attribute(only(manifest.documentElement, "Runtime"), "resid"));
  const folder = pane.slice(0, pane.lastIndexOf("/") + 1);
  const path = (resid: string): string => resources(resid).replace(folder, "");
  const resource = (parent: Element, name: string): string =>
    resources(attribute(child(parent, name), "resid"));
  return {
    tab: resource(tab, "Label"),
    namespace: resource(only(manifest.documentElement, "ExtensionPoint"), "Namespace"),
    panePath: pane.slice(folder.length),
    groups: all(tab, "Group").map((group) => ({
      label: resource(group, "Label"),
      buttons: all(group, "Control").map((control) => ({
        id: attribute(control, "id"),
        label: resource(control, "Label"),
        tip: resource(child(control, "Supertip"), "Description"),
        icon: path(iconOf(control)),
        action: actionOf(control),
      })),
    })),
  };
}

function actionOf(control: Element): RibbonButton["action"] {
  const action = child(control, "Action");
  const isCommand = action.getAttribute("xsi:type") === "ExecuteFunction";
  if (!isCommand) return { kind: "showPane" };
  return { kind: "execute", name: child(action, "FunctionName").textContent.trim() };
}

function iconOf(control: Element): string {
  const images = all(child(control, "Icon"), "Image");
  const image = images.find((each) => each.getAttribute("size") === iconSize) ?? images[0]!;
  return attribute(image, "resid");
}

/** Texts and addresses by id. */
function resourcesOf(manifest: Document): (id: string) => string {
  const byId = new Map(
    ["Image", "Url", "String"]
      .flatMap((name) => all(manifest.documentElement, name))
      .filter((element) => element.hasAttribute("id"))
      .map((element) => [attribute(element, "id"), attribute(element, "DefaultValue")]),
  );
  return (id) => {
    const value = byId.get(id);
    if (value === undefined) throw new Error(`The manifest has no resource ${id}`);
    return value;
  };
}

/** Elements below `parent` by local name, whatever prefix the manifest gives them. */
function all(parent: Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

function only(parent: Element, name: string): Element {
  const [first] = all(parent, name);
  if (!first) throw new Error(`The manifest has no ${name}`);
  return first;
}

/** The direct child: a group's own label, not that of its first button. */
function child(parent: Element, name: string): Element {
  const found = [...parent.children].find(({ localName }) => localName === name);
  if (!found) throw new Error(`The manifest's ${parent.localName} has no ${name}`);
  return found;
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`The manifest's ${element.localName} has no ${name}`);
  return value;
}
