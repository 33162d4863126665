import { copyRich, downloadFile } from "../../src/taskpane/hand-over";

/** What a page has, as far as handing over needs it. */
function page(clipboard?: object): { readonly clicked: string[]; readonly copied: Map<string, string> } {
  const [clicked, copied]: [string[], Map<string, string>] = [[], new Map()];
  let onCopy: ((event: unknown) => void) | undefined;
  const clipboardData = { setData: (type: string, content: string) => copied.set(type, content) };
  Object.assign(globalThis, {
    ClipboardItem: class {
      constructor(readonly parts: Readonly<Record<string, Promise<Blob>>>) {}
    },
    document: {
      createElement: () => {
        const link = { download: "", href: "", remove: () => undefined };
        return { ...link, click: () => clicked.push("click") };
      },
      body: { append: () => undefined },
      addEventListener: (_: string, listener: typeof onCopy) => (onCopy = listener),
      removeEventListener: () => undefined,
      execCommand: () => {
        onCopy?.({ preventDefault: () => undefined, clipboardData });
        return true;
      },
    },
  });
  Object.defineProperty(globalThis, "navigator", { value: { clipboard }, configurable: true });
  return { clicked, copied };
}

const CONTENT = { text: "Tổng: 5", html: "<p>Tổng: 5</p>" };

afterEach(() => {
  for (const name of ["document", "ClipboardItem"]) Reflect.deleteProperty(globalThis, name);
});

it("says where the file is, and what to do where the web view saves none", () => {
  jest.useFakeTimers();
  const { clicked } = page();
  expect(downloadFile("mau.json", "{}", "application/json", "chép trang mẫu sang sổ khác")).toBe(
    "Đã chuyển tệp “mau.json” cho trình duyệt, xem trong thư mục Tải về. Nếu không thấy tệp (có bản Excel không cho tải từ ngăn này), chép trang mẫu sang sổ khác.",
  );
  expect(clicked).toEqual(["click"]);
  jest.useRealTimers();
});

it("asks for the clipboard within the click, before the text is there", async () => {
  const asked: string[] = [];
  let bring!: (content: typeof CONTENT) => void;
  const content = new Promise<typeof CONTENT>((resolve) => (bring = resolve));
  const write = async ([item]: { parts: Record<string, Promise<Blob>> }[]): Promise<void> => {
    asked.push("asked");
    for (const part of Object.values(item!.parts)) asked.push(await (await part).text());
  };
  page({ write });
  const copying = copyRich(content);
  expect(asked).toEqual(["asked"]);
  bring(CONTENT);
  expect(await copying).toBe(true);
  expect(asked).toEqual(["asked", CONTENT.text, CONTENT.html]);
});

it("copies the older way where the frame has no permission", async () => {
  const { copied } = page({ write: () => Promise.reject(new Error("NotAllowedError")) });
  expect(await copyRich(Promise.resolve(CONTENT))).toBe(true);
  expect(Object.fromEntries(copied)).toEqual({ "text/plain": CONTENT.text, "text/html": CONTENT.html });
});

it("tells why there is no text to copy", async () => {
  page({ write: async ([item]: { parts: Record<string, Promise<Blob>> }[]) => item!.parts["text/plain"] });
  await expect(copyRich(Promise.reject(new Error("Chưa có biểu.")))).rejects.toThrow("Chưa có biểu.");
});
