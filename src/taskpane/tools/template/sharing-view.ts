import { h, type Element } from "../../view/element";
import { filePicker } from "../../view/file-picker";
import { button } from "../../view/parts";

export interface Sharing {
  readonly save: () => void;
  readonly take: (file: File) => void;
  readonly useOpen: () => void;
  readonly disabled: boolean;
}

/** Files to share a template with other offices. */
export function sharingView({ save, take, useOpen, disabled }: Sharing): Element {
  return h(
    "details",
    {},
    h("summary", {}, "Chia sẻ mẫu với nơi khác"),
    button("Lưu mẫu ra tệp", save, { disabled }),
    h("p", { class: "hint" }, "Tệp chỉ có lời văn và điều kiện của mẫu, không có số liệu."),
    filePicker({
      id: "template-file",
      caption: "Nhập mẫu từ tệp",
      accept: ".json,application/json",
      hint: "Mẫu nhập vào nằm ở một trang mới; trang mẫu đang có giữ nguyên.",
      disabled,
      onFiles: ([file]) => file !== undefined && take(file),
    }),
    button("Dùng trang mẫu đang mở", useOpen, { disabled }),
    h("p", { class: "hint" }, "Khi sổ có nhiều trang mẫu của cùng một loại báo cáo."),
  );
}
