/**
 * The few globals of a page that office.js touches while it starts, for a `vm` context that has no DOM. Scripts are
 * "loaded" through `runScript`, which receives the file's name.
 */
export function pageGlobals(runScript: (file: string) => void): Record<string, unknown> {
  const origin = "https://localhost:3000";
  const location = {
    search: "",
    hash: "",
    href: `${origin}/taskpane.html`,
    protocol: "https:",
    host: "localhost:3000",
    hostname: "localhost",
    origin,
    pathname: "/taskpane.html",
  };
  const head = { appendChild: (element: ScriptElement) => loadScript(element, origin, runScript) };
  const clientScript = { src: `${origin}/office.js`, getAttribute: () => null, attributes: {} };
  const document = {
    readyState: "complete",
    cookie: "",
    URL: location.href,
    domain: "localhost",
    head,
    body: { appendChild: () => undefined },
    addEventListener: () => undefined,
    getElementById: () => null,
    getElementsByTagName: (tag: string) => (tag.toLowerCase() === "script" ? [clientScript] : [head]),
    createElement: () => ({ setAttribute: () => undefined, style: {}, attributes: {} }),
  };
  const navigator = {
    userAgent: "Mozilla/5.0 (Windows NT 10.0)",
    appVersion: "5.0",
    platform: "Win32",
    language: "vi-VN",
  };
  return {
    location,
    document,
    navigator,
    history: {},
    name: "",
    sessionStorage: memoryStorage(),
    localStorage: memoryStorage(),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    ...timersAndConsole(),
  };
}

interface ScriptElement {
  src: string;
  onload?: (this: ScriptElement, event: object) => void;
  onerror?: (error: unknown) => void;
  onreadystatechange?: (this: ScriptElement, event: object) => void;
}

function loadScript(
  element: ScriptElement,
  origin: string,
  runScript: (file: string) => void,
): ScriptElement {
  const file = element.src.replace(`${origin}/`, "").split("?")[0]!;
  queueMicrotask(() => {
    try {
      runScript(file);
    } catch (error) {
      element.onerror?.(error);
      return;
    }
    (element.onload ?? element.onreadystatechange)?.call(element, {});
  });
  return element;
}

function timersAndConsole(): Record<string, unknown> {
  return {
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    console,
    performance,
    URL,
    TextEncoder,
  };
}

function memoryStorage(): Record<string, unknown> {
  const entries = new Map<string, string>();
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: unknown) => entries.set(key, String(value)),
    removeItem: (key: string) => entries.delete(key),
    clear: () => entries.clear(),
  };
}
