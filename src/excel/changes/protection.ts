import type { Found, Step } from "./step";

/** A protected sheet, as far as it has to be protected alike again. */
export interface Locked {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** What the protection allows. */
  readonly protectionOptions: Excel.WorksheetProtectionOptions;
}

/**
 * Lifts the protection of a sheet while the other steps write, and protects it alike again. Excel refuses where it has a
 * password of the office's. A sheet without protection stays without.
 */
export function underProtection({ id, name, isProtected, protectionOptions }: Locked): Step[] {
  if (!isProtected) return [];
  const protectionOf = ({ workbook }: Excel.RequestContext): Excel.WorksheetProtection =>
    workbook.worksheets.getItem(id).protection;
  const lock = (context: Excel.RequestContext): void => protectionOf(context).protect(protectionOptions);
  return [
    {
      unlock: (context) => protectionOf(context).unprotect(),
      lock,
      look: (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(id);
        sheet.protection.load("protected");
        return (): Found => ({
          standing: sheet.isNullObject ? "else" : sheet.protection.protected ? "both" : "half",
          place: `khóa trang “${name}”`,
        });
      },
      apply: () => undefined,
      // Every way back lifts and sets the protection.
      takeBack: () => undefined,
    },
  ];
}
