import { h, type Element } from "./element";

export interface FilePickerOptions {
  readonly id: string;
  /** What is chosen, as on a button: "Chọn tệp". */
  readonly caption: string;
  /** File name endings, as the attribute takes them. */
  readonly accept: string;
  readonly hint?: string;
  readonly isMultiple?: boolean;
  readonly disabled?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/**
 * Files by the dialogue, by mouse or keyboard, or dropped around it. The browser's own control speaks the language of the
 * browser: it is there for the keyboard and for screen readers, and what is seen is its label.
 */
export function filePicker(options: FilePickerOptions): Element {
  const { id, caption, accept, hint, isMultiple, disabled, onFiles } = options;
  const take = (list: FileList | null | undefined): void => {
    const files = Array.from(list ?? []);
    if (!disabled && files.length > 0) onFiles(isMultiple ? files : files.slice(0, 1));
  };
  return h(
    "div",
    {
      class: "file-picker",
      on: {
        dragover: (event) => event.preventDefault(),
        drop: (event) => {
          event.preventDefault();
          take((event as DragEvent).dataTransfer?.files);
        },
      },
    },
    h("input", {
      id,
      type: "file",
      class: "for-screen-readers",
      multiple: isMultiple,
      accept,
      disabled,
      on: {
        change: (event) => {
          const input = event.currentTarget as HTMLInputElement;
          take(input.files);
          // So that the same file can be chosen again after it was mended.
          input.value = "";
        },
      },
    }),
    h("label", { for: id }, h("span", { class: "file-button" }, caption), " hoặc kéo thả vào đây"),
    hint !== undefined && h("p", { class: "hint" }, hint),
  );
}
