/** What `npm run reconcile` prints. */
import { nameOf } from "../../src/catalog/figures";
import { kindText, saidTexts } from "../../src/dossiers/reconcile/difference-text";
import type { Reconciliation } from "../../src/dossiers/reconcile/reconcile";

const SHOWN = 40;

/** For a person. */
export function asText(result: Reconciliation): string {
  const { one, other, shared, agreed, codes, figures } = result;
  return [
    `${one} – ${other}: ${shared} mã có ở cả hai, ${agreed} mã khớp; ${codes.length} chỗ khác, ${figures.length} chỉ tiêu khác.`,
    ...figures.map(
      ({ key, one: a, other: b, unexplained }) =>
        `  ${nameOf(key)}: ${a} và ${b}${unexplained === 0 ? "" : `, ${Math.abs(unexplained)} chưa rõ mã`}`,
    ),
    ...codes
      .slice(0, SHOWN)
      .map((each) => `  ${each.code}: ${kindText(each.kind, result)} (${saidTexts(each).join(" / ")})`),
    ...(codes.length > SHOWN ? [`  … và ${codes.length - SHOWN} chỗ nữa, xem đủ bằng --json.`] : []),
  ].join("\n");
}

/** For programs: codes and rows, no names of people. */
export function toJson(result: Reconciliation): string {
  const codes = result.codes.map((each) => ({
    code: each.code,
    kind: each.kind,
    said: saidTexts(each),
    rows: [each.one?.dossier.row ?? null, each.other?.dossier.row ?? null],
  }));
  return JSON.stringify({ ...result, codes }, null, 2);
}
