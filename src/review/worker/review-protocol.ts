/** What the pane and the worker that reviews say to each other: plain data only. */
import type { Review } from "../review";

/** What is to be reviewed. */
export type ReviewSource =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "file"; readonly name: string; readonly content: Blob };

export interface Reviewed {
  /** What was pasted, or stands in the file. */
  readonly text: string;
  readonly review: Review;
}

export type ReviewReply =
  | { readonly kind: "ready" }
  /** From 0 to 1. */
  | { readonly kind: "progress"; readonly done: number }
  | ({ readonly kind: "reviewed" } & Reviewed)
  | { readonly kind: "failed"; readonly message: string };
