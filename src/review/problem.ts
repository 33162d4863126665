/** A text or file that cannot be reviewed: one clear Vietnamese message. */
export class ReviewProblem extends Error {
  override readonly name = "ReviewProblem";
}
