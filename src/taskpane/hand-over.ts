/** Gives the officer a file or copied text. The pane runs in a browser of its own: what works depends on that one. */

/** Milliseconds until the file's address is freed: the browser has begun to read it long before. */
const KEPT = 60_000;

/**
 * Offers a file as a download. A web view that does not allow it says so to nobody (Excel for Mac: office-js #2700).
 *
 * @param otherwise what the officer can do where no file appears, as the end of a sentence.
 * @returns what to tell the officer: where to look, and what else to do.
 * @example downloadFile("mau.json", text, "application/json", "chép trang mẫu sang sổ khác")
 *   //=> "Đã chuyển tệp “mau.json” cho trình duyệt, xem trong thư mục Tải về. Nếu không thấy tệp (có bản Excel không cho
 *   //    tải từ ngăn này), chép trang mẫu sang sổ khác."
 */
export function downloadFile(name: string, content: BlobPart, type: string, otherwise: string): string {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
  return `Đã chuyển tệp “${name}” cho trình duyệt, xem trong thư mục Tải về. Nếu không thấy tệp (có bản Excel không cho tải từ ngăn này), ${otherwise}.`;
}

/** A text with its formatted form. */
export interface RichText {
  readonly text: string;
  readonly html: string;
}

/**
 * Copies a text with its formatted form. To be called in the officer's click itself, the text still on its way: Safari
 * lets nobody copy who has waited for something since the click.
 *
 * @returns false where the browser refuses.
 * @throws what `content` throws.
 */
export async function copyRich(content: Promise<RichText>): Promise<boolean> {
  try {
    const part = (type: string, of: (content: RichText) => string): Promise<Blob> => {
      const blob = content.then((ready) => new Blob([of(ready)], { type }));
      // Told below, by `content` itself: the browser may have stopped to wait for its parts.
      blob.catch(() => undefined);
      return blob;
    };
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/plain": part("text/plain", ({ text }) => text),
        "text/html": part("text/html", ({ html }) => html),
      }),
    ]);
    return true;
  } catch {
    // Excel on the web gives the pane's frame no such permission.
    return copyBySelection(await content);
  }
}

/** The older way, which asks for no permission. */
function copyBySelection({ text, html }: RichText): boolean {
  let isCopied = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData("text/plain", text);
    event.clipboardData?.setData("text/html", html);
    isCopied = event.clipboardData !== null;
  };
  document.addEventListener("copy", onCopy, { once: true });
  const wasAllowed = document.execCommand("copy");
  document.removeEventListener("copy", onCopy);
  return wasAllowed && isCopied;
}
