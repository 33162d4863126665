import type { RawTable } from "../read/raw-table";
import type { RowSpan } from "./apply-mapping";
import type { MappingProposal } from "./column-mapping";

/** A list as it stands in a file. */
export interface FoundList {
  readonly table: RawTable;
  readonly proposal: MappingProposal;
  readonly span: RowSpan;
  /** Number, among the lists of the file, of the one whose head it goes on under; absent where it has its own. */
  readonly continues?: number;
}
