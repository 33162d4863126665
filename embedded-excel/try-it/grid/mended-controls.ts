/**
 * The grid's own controls as a screen reader and the keyboard need them: names for those that are a picture only, roles
 * that exist. Univer draws them without, and draws them anew whenever something changes.
 */

/** Elements of the grid, and the attributes that they lack; null takes one away. */
interface Mend {
  readonly selector: string;
  readonly attributes: Readonly<Record<string, string | null>>;
}

/** A later row has the last word on an element. */
const MENDS: readonly Mend[] = [
  { selector: "#grid canvas[id^='univer-doc-main-canvas']", attributes: { tabindex: "-1" } },
  {
    selector: "#grid canvas[id^='univer-sheet-main-canvas']",
    attributes: { tabindex: "0", role: "application", "aria-label": "Các ô của trang tính" },
  },
  { selector: "#grid input[type='text']", attributes: { "aria-label": "Hộp tên" } },
  {
    selector: "#grid a[data-slot='popover-trigger']",
    attributes: { role: "button", "aria-label": "Các tên trong sổ" },
  },
  { selector: "#grid footer [role='tablist']", attributes: { "aria-label": "Các trang tính" } },
  {
    selector: "#grid footer button[data-u-comp='sheet-bar-append-button']",
    attributes: { "aria-label": "Thêm trang" },
  },
  // The trigger of the menu is the button inside; what stands around it is none, whatever it says of itself.
  {
    selector: "#grid footer div[data-slot='dropdown-menu-trigger']",
    attributes: { "aria-haspopup": null, "aria-expanded": null },
  },
  {
    selector: "#grid footer div[data-slot='dropdown-menu-trigger'] > button",
    attributes: { "aria-label": "Danh sách trang", "aria-haspopup": "menu" },
  },
  {
    selector: "#grid footer button[data-u-command='sheet.command.toggle-gridlines']",
    attributes: { "aria-label": "Đường lưới" },
  },
  // The slider answers the mouse alone; for the keyboard the buttons and the list of sizes beside it do the same.
  {
    selector: "#grid footer [role='track']",
    attributes: { role: null, "data-track": "", "aria-hidden": "true" },
  },
  { selector: "#grid footer [data-track] > *", attributes: { role: null, tabindex: "-1" } },
  {
    selector: "#grid footer button[data-u-comp='button']:first-child",
    attributes: { "aria-label": "Thu nhỏ" },
  },
  {
    selector: "#grid footer div + button[data-u-comp='button']:not([data-slot])",
    attributes: { "aria-label": "Phóng to" },
  },
  {
    selector: "#grid section[aria-label^='Notifications']:nth-of-type(1)",
    attributes: { "aria-label": "Thông báo của bảng tính" },
  },
  {
    selector: "#grid section[aria-label^='Notifications']",
    attributes: { "aria-label": "Thông báo khác của bảng tính" },
  },
];

/** Mends what is there, and whatever is drawn later; for as long as the page is open. */
export function mendControls(): void {
  let isDue = false;
  const mend = (): void => {
    isDue = false;
    for (const each of MENDS) apply(each);
  };
  new MutationObserver(() => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(mend);
  }).observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ["aria-expanded", "tabindex"],
  });
  mend();
}

function apply({ selector, attributes }: Mend): void {
  for (const found of document.querySelectorAll(selector)) {
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null) found.removeAttribute(name);
      else if (found.getAttribute(name) !== value) found.setAttribute(name, value);
    }
  }
}
