/** Milliseconds until the file's address is freed: the browser has begun to read it long before. */
const KEPT = 60_000;

/** Hands a file to the browser, which puts it beside the others of that name and over none. */
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
