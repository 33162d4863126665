/** Text for an XML element or a quoted attribute. */
export const escapeXml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** Puts `added` before the first `mark`; a missing mark means exceljs writes another shape than this code knows. */
export function insertBefore(xml: string, mark: string, added: string): string {
  const at = xml.indexOf(mark);
  if (at < 0) throw new Error(`Expected ${mark} in the part that exceljs wrote`);
  return xml.slice(0, at) + added + xml.slice(at);
}
