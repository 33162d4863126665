/** A case file that cannot be used: one clear Vietnamese message that names the field or key. */
export class CaseProblem extends Error {
  override readonly name = "CaseProblem";
}
