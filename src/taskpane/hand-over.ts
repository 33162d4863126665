/** Gives the officer a file or copied text. The pane runs in a browser of its own: what works depends on that one. */

/** Milliseconds until the file's address is freed: the browser has begun to read it long before. */
const KEPT = 60_000;

/**
 * Offers a file as a download. A browser that does not allow it says so to nobody: tell the officer where to look and
 * what else to do.
 */
export function downloadFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}

/**
 * Copies a text with its formatted form.
 *
 * @returns false where the browser refuses.
 */
export async function copyRich(text: string, html: string): Promise<boolean> {
  try {
    const type = (kind: string, content: string): Blob => new Blob([content], { type: kind });
    await navigator.clipboard.write([
      new ClipboardItem({ "text/plain": type("text/plain", text), "text/html": type("text/html", html) }),
    ]);
    return true;
  } catch {
    // Excel on the web gives the pane's frame no such permission.
    return copyBySelection(text, html);
  }
}

/** The older way, which asks for no permission. */
function copyBySelection(text: string, html: string): boolean {
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
