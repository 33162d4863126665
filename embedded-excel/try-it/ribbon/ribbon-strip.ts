import { element } from "../element";
import type { Ribbon, RibbonButton } from "./manifest-ribbon";

/** Draws the add-in's tab: its buttons with picture, label and supertip. Returns them for the page to enable. */
export function drawRibbon(
  strip: HTMLElement,
  ribbon: Ribbon,
  iconFolder: string,
  press: (button: RibbonButton) => void,
): readonly HTMLButtonElement[] {
  const drawn: HTMLButtonElement[] = [];
  const drawButton = (button: RibbonButton): HTMLButtonElement => {
    const icon = element("img", { src: iconFolder + button.icon, width: 32, height: 32, alt: "" });
    const control = element(
      "button",
      { type: "button", className: "ribbon-button", title: button.tip, disabled: true },
      icon,
      element("span", {}, button.label),
    );
    control.dataset.control = button.id;
    control.addEventListener("click", () => press(button));
    drawn.push(control);
    return control;
  };
  strip.replaceChildren(
    element("div", { className: "ribbon-tab" }, ribbon.tab),
    element(
      "div",
      { className: "ribbon-groups" },
      ...ribbon.groups.map((group) => drawGroup(group.label, group.buttons.map(drawButton))),
    ),
  );
  return drawn;
}

function drawGroup(label: string, buttons: readonly HTMLButtonElement[]): HTMLElement {
  const group = element(
    "div",
    { className: "ribbon-group" },
    element("div", { className: "ribbon-buttons" }, ...buttons),
    element("div", { className: "ribbon-group-label" }, label),
  );
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", label);
  return group;
}
