/** Of whom, of what and of which time a number speaks. Only numbers of one scope can contradict each other. */

/** What narrows a number down; "" where nothing does. */
export interface Scope {
  /** Another unit than the report's own, a place, a room, a level: "phong kinh te", "toan tinh". */
  readonly whose: string;
  /** Lĩnh vực: "ho tich". */
  readonly field: string;
  /** Of dossiers, petitions, services: "lien thong", "ve quy dinh hanh chinh". */
  readonly kind: string;
  /** Another time than the report's: "thang truoc", "luy ke". */
  readonly span: string;
}

export type Dimension = keyof Scope;

export const DIMENSIONS: readonly Dimension[] = ["whose", "field", "kind", "span"];

/** Everything that the report is about. */
export const WHOLE: Scope = { whose: "", field: "", kind: "", span: "" };

/** Whose: "Trung tâm", "xã" without a name. It is the report's own unit, unless the report is of a higher one. */
export const OWN = "@";

/** A restriction that is seen, but not understood: of what, the words say. */
export const UNCLEAR = "?";

/** Whether nothing narrows a number down. */
export const isWholeScope = (scope: Scope): boolean => DIMENSIONS.every((each) => scope[each] === "");

/** A scope without what was seen in it and not understood. */
export const clearOf = (scope: Scope): Scope =>
  scope.kind.startsWith(UNCLEAR) ? { ...scope, kind: "" } : scope;

/** One text for one scope, to group by. */
export const scopeId = (scope: Scope): string => DIMENSIONS.map((each) => scope[each]).join("|");

/** The dimensions in which two scopes differ. */
export const differingIn = (a: Scope, b: Scope): readonly Dimension[] =>
  DIMENSIONS.filter((each) => a[each] !== b[each]);
