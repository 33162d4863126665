import { h, type Element } from "../../view/element";
import { button } from "../../view/parts";

export interface Sharing {
  readonly save: () => void;
  readonly take: (file: File) => void;
  readonly useOpen: () => void;
  readonly disabled: boolean;
}

/** Files to share a template with other offices. */
export function sharingView({ save, take, useOpen, disabled }: Sharing): Element {
  const onFile = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    if (file !== undefined) take(file);
    // The same file may be chosen again after it was mended.
    input.value = "";
  };
  return h(
    "details",
    {},
    h("summary", {}, "Chia sẻ mẫu với nơi khác"),
    button("Lưu mẫu ra tệp", save, { disabled }),
    h("p", { class: "hint" }, "Tệp chỉ có lời văn và điều kiện của mẫu, không có số liệu."),
    h(
      "div",
      { class: "field" },
      h("label", { for: "template-file" }, "Nhập mẫu từ tệp"),
      h("input", {
        id: "template-file",
        type: "file",
        accept: ".json,application/json",
        disabled,
        on: { change: onFile },
      }),
    ),
    h("p", { class: "hint" }, "Mẫu nhập vào nằm ở một trang mới; trang mẫu đang có giữ nguyên."),
    button("Dùng trang mẫu đang mở", useOpen, { disabled }),
    h("p", { class: "hint" }, "Khi sổ có nhiều trang mẫu của cùng một loại báo cáo."),
  );
}
