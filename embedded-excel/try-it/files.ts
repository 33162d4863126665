const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands a file to the browser to save. */
export function saveFile(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: xlsxType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Asks for a file; undefined when none is chosen. */
export function chosenFile(input: HTMLInputElement): Promise<ArrayBuffer | undefined> {
  return new Promise((resolve) => {
    const answer = (): void => {
      input.onchange = input.oncancel = null;
      const file = input.files?.[0];
      resolve(file?.arrayBuffer());
      input.value = "";
    };
    input.onchange = input.oncancel = answer;
    input.click();
  });
}
