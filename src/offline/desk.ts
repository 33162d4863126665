/** The workbook file on the desk: opened, changed, kept as a draft, saved as a new file. */
import type { OpenWorkbook } from "../open-file/open-workbook";
import { dropDraft, keepDraft, keptDraft, type Draft } from "./drafts";
import type * as files from "./files-on-demand";

/** What stands on the desk, for the view. */
export interface DeskState {
  readonly book: OpenWorkbook;
  /** Changed since it was opened or saved. */
  readonly isUnsaved: boolean;
  /** What of the file has to be known, a sentence each. */
  readonly notes: readonly string[];
  /** What came of the last thing that was done. */
  readonly told?: { readonly tone: "done" | "wrong"; readonly text: string };
  /** Work that another file waits for: what is on the desk has not been saved. */
  readonly waiting?: () => void;
  /** A draft of an earlier day that can be gone on with. */
  readonly draft?: Draft;
  readonly doing?: string;
}

export interface Desk {
  state(): DeskState;
  open(file: File): void;
  startNew(): void;
  save(): void;
  goOnWithDraft(): void;
  forgetDraft(): void;
  /** Answers whether what is unsaved may go. */
  answer(mayGo: boolean): void;
  tell(tone: "done" | "wrong", text: string): void;
  forgetTold(): void;
}

/** Milliseconds without a change until the draft is kept. */
const QUIET = 800;

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const NEW_NAME = "So lieu bao cao TTHC.xlsx";
const OF_OURS = " (bản mới)";

/** More would stop the browser for minutes; an input workbook has a hundredth of it. */
const MOST_BYTES = 50 * 1024 * 1024;

export interface DeskWishes {
  readonly load: () => Promise<typeof files>;
  /** Called whenever something has changed. */
  readonly changed: () => void;
  /** Called when another workbook has come to the desk. */
  readonly replaced: () => void;
  readonly download: (name: string, bytes: BlobPart, type: string) => void;
  /** Says why a file cannot be read; undefined for an error that nobody has foreseen. */
  readonly reasonOf: (error: unknown) => string | undefined;
}

/** @param book what is on the desk at first. */
export function startDesk(
  book: OpenWorkbook,
  { load, changed, replaced, download, reasonOf }: DeskWishes,
): Desk {
  let state: DeskState = { book, isUnsaved: false, notes: [] };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopWatching = watch(book);
  const become = (next: DeskState): void => {
    state = next;
    changed();
  };
  const without = (key: "told" | "waiting" | "draft" | "doing"): DeskState =>
    Object.fromEntries(Object.entries(state).filter(([each]) => each !== key)) as unknown as DeskState;

  function watch(opened: OpenWorkbook): () => void {
    return opened.onChange((what) => {
      if (what === "view") return;
      clearTimeout(timer);
      timer = setTimeout(() => void keep(), QUIET);
      if (!state.isUnsaved) become({ ...state, isUnsaved: true });
    });
  }

  async function keep(): Promise<void> {
    const { name } = state.book;
    const isKept = await keepDraft({ name, at: Date.now(), snapshot: state.book.snapshot() });
    if (!isKept) tell("wrong", "Trình duyệt không giữ được bản nháp. Bấm “Lưu sổ” trước khi đóng trang này.");
  }

  const tell: Desk["tell"] = (tone, text) => become({ ...state, told: { tone, text } });

  const put = (next: OpenWorkbook, notes: readonly string[], isUnsaved: boolean): void => {
    stopWatching();
    clearTimeout(timer);
    stopWatching = watch(next);
    become({ book: next, isUnsaved, notes });
    replaced();
  };

  /** Asks first where something would be lost. */
  const once = (work: () => void): void => {
    if (state.isUnsaved) become({ ...without("told"), waiting: work });
    else work();
  };

  const during = async (doing: string, failure: string, work: () => Promise<void>): Promise<void> => {
    become({ ...without("told"), doing });
    try {
      await work();
    } catch (error) {
      tell("wrong", reasonOf(error) ?? failure);
    } finally {
      become(without("doing"));
    }
  };

  const openNow = (file: File): void =>
    void during(
      `Đang mở “${file.name}”…`,
      `Chưa mở được “${file.name}”. Thử chép lại tệp rồi mở lại.`,
      async () => {
        if (file.size > MOST_BYTES) {
          tell(
            "wrong",
            `Tệp “${file.name}” lớn hơn 50 MB, không phải sổ báo cáo. Chọn sổ có trang “Nhập liệu”.`,
          );
          return;
        }
        const [{ openFile }, bytes] = await Promise.all([load(), file.arrayBuffer()]);
        const opened = await openFile(file.name, new Uint8Array(bytes));
        put(opened.book, opened.notes, false);
        void dropDraft();
      },
    );

  // Whoever leaves the page in the middle of a word finds the draft as it was.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && state.isUnsaved) void keep();
  });
  void keptDraft().then((draft) => {
    if (draft !== undefined && !state.isUnsaved) become({ ...state, draft });
  });

  return {
    state: () => state,
    tell,
    open: (file) => once(() => openNow(file)),
    startNew: () =>
      once(
        () =>
          void during("Đang lập sổ mới…", "Chưa lập được sổ mới. Tải lại trang rồi làm lại.", async () => {
            const { newWorkbook } = await load();
            put(newWorkbook(NEW_NAME), [], false);
            void dropDraft();
          }),
      ),
    save: () =>
      void during(
        "Đang lưu…",
        "Chưa lưu được sổ. Bản nháp vẫn còn trong trình duyệt; tải lại trang rồi lưu lại.",
        async () => {
          const { bytesOf } = await load();
          const name = savedName(state.book.name);
          const bytes = await bytesOf(state.book);
          download(name, bytes.slice().buffer, XLSX);
          clearTimeout(timer);
          void dropDraft();
          become({ ...state, isUnsaved: false });
          tell("done", `Đã lưu “${name}”, xem trong thư mục Tải về. Sổ đã mở lúc đầu vẫn giữ nguyên.`);
        },
      ),
    goOnWithDraft: () => {
      const { draft } = state;
      if (draft === undefined) return;
      void during("Đang mở bản nháp…", "Chưa mở được bản nháp.", async () => {
        const { openSnapshot } = await load();
        put(openSnapshot(draft.name, draft.snapshot), [], true);
      });
    },
    forgetDraft: () => {
      void dropDraft();
      become(without("draft"));
    },
    answer: (mayGo) => {
      const { waiting } = state;
      become({ ...without("waiting"), ...(mayGo ? { isUnsaved: false } : {}) });
      if (mayGo) waiting?.();
    },
    forgetTold: () => become(without("told")),
  };
}

/**
 * What is made is another file: the one that was opened keeps its name.
 *
 * @example savedName("thang-4.xlsm") //=> "thang-4 (bản mới).xlsx"
 */
export function savedName(name: string): string {
  const base = name.replace(/\.[^.]*$/, "");
  if (name === NEW_NAME || base.endsWith(OF_OURS)) return `${base}.xlsx`;
  return `${base.replace(/ \(bản mới\) \(\d+\)$/, "")}${OF_OURS}.xlsx`;
}
