/**
 * Brings elements to the page by changing what differs, so that the focus, the caret and a half-typed text survive
 * when figures change while the officer is in the form.
 */
import type { Child, Element } from "./element";

/** What each node was rendered from. */
const rendered = new WeakMap<Node, Element>();

/** Elements that came up in this rendering and want the focus. */
type FocusQueue = HTMLElement[];

/**
 * Makes the children of `root` be what `children` describe.
 *
 * @param root an element of the page that nobody else changes.
 */
export function render(root: HTMLElement, children: readonly Child[]): void {
  const focusQueue: FocusQueue = [];
  const hadFocus = root.contains(document.activeElement);
  renderChildren(root, children, focusQueue);
  // Only an officer who is in the pane already: one who types in a cell is never torn away from it.
  if (document.hasFocus() && hadFocus) focusQueue.pop()?.focus();
}

function renderChildren(parent: globalThis.Element, children: readonly Child[], queue: FocusQueue): void {
  children.forEach((child, position) => {
    const present = parent.childNodes[position];
    if (present !== undefined && update(present, child, queue)) return;
    const node = create(child, queue);
    if (present === undefined) parent.append(node);
    else present.replaceWith(node);
  });
  while (parent.childNodes.length > children.length) parent.lastChild!.remove();
}

function create(child: Child, queue: FocusQueue): Node {
  if (typeof child === "string") return document.createTextNode(child);
  const node = document.createElement(child.tag);
  for (const type of Object.keys(child.on)) node.addEventListener(type, dispatch);
  rendered.set(node, child);
  apply(node, undefined, child, queue);
  if (child.takesFocus) queue.push(node);
  return node;
}

/** Changes a node into what `child` describes; false when it has to be another node. */
function update(node: Node, child: Child, queue: FocusQueue): boolean {
  if (typeof child === "string") {
    if (node.nodeType !== Node.TEXT_NODE) return false;
    if (node.nodeValue !== child) node.nodeValue = child;
    return true;
  }
  const before = rendered.get(node);
  if (before === undefined || !isSameKind(before, child)) return false;
  rendered.set(node, child);
  apply(node as HTMLElement, before, child, queue);
  return true;
}

function isSameKind(a: Element, b: Element): boolean {
  return a.tag === b.tag && a.key === b.key && Object.keys(a.on).join() === Object.keys(b.on).join();
}

function apply(node: HTMLElement, before: Element | undefined, after: Element, queue: FocusQueue): void {
  for (const name of Object.keys(before?.attributes ?? {})) {
    if (!(name in after.attributes)) node.removeAttribute(name);
  }
  for (const [name, given] of Object.entries(after.attributes)) {
    if (before?.attributes[name] !== given) node.setAttribute(name, given === true ? "" : given);
  }
  renderChildren(node, after.children, queue);
  // Only where the described value changed: what is being typed is left alone.
  if (after.value !== undefined && before?.value !== after.value) {
    (node as HTMLInputElement).value = after.value;
  }
  // The attribute says only what a control begins with.
  if (after.attributes["type"] === "radio" || after.attributes["type"] === "checkbox") {
    (node as HTMLInputElement).checked = "checked" in after.attributes;
  }
}

/** One listener for all events: finds the handler that the latest rendering gave the node. */
function dispatch(event: Event): void {
  rendered.get(event.currentTarget as Node)?.on[event.type]?.(event);
}
