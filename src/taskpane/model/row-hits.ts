/** What the pane shows of rows of the sheet; `row-help` makes it. */

/** What the pane says of the row that the officer is on. */
export interface RowHelp {
  readonly key: string;
  /** "Dòng 12: Trực tuyến (Tổng số hồ sơ phải giải quyết)" */
  readonly title: string;
  readonly meaning: string;
  /** Where the systems show it; absent for rows that no system shows. */
  readonly where?: string;
  /** The forms that print it, by their titles. */
  readonly forms: readonly string[];
  readonly rules: readonly string[];
}

/** A row that a search found. */
export interface RowHit {
  readonly key: string;
  readonly title: string;
}
