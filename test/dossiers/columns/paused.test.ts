import { applyMapping } from "../../../src/dossiers/columns/apply-mapping";
import { proposeMapping } from "../../../src/dossiers/columns/column-mapping";
import { tableOf } from "../../../src/dossiers/read/raw-table";

describe("dossiers that are paused without a reason", () => {
  const table = tableOf(
    [
      ["Mã hồ sơ", "Ngày tiếp nhận", "Hẹn trả", "Trạng thái"],
      ["H24-1", "01/04/2026", "02/04/2026", "Tạm dừng xử lý"],
      ["H24-2", "01/04/2026", "02/04/2026", "Đang tạm dừng"],
      ["H24-3", "01/04/2026", "02/04/2026", "Tạm dừng chờ bổ sung"],
    ],
    { file: "t4.csv" },
  );
  const { head, mapping } = proposeMapping(table)!;
  test("wait for a supplement, for their time stands still, and the officer is asked", () => {
    const { dossiers, problems } = applyMapping(table, head, mapping);
    expect(dossiers.map(({ status }) => status)).toEqual(Array(3).fill("awaiting_supplement"));
    expect(dossiers.some(({ isUnclear }) => isUnclear)).toBe(false);
    expect(problems.map(({ text, unknownWord }) => [text, unknownWord])).toEqual([
      ["Tạm dừng xử lý", "status"],
      ["Đang tạm dừng", "status"],
    ]);
  });
  test("are what the officer says, who is not asked again", () => {
    const words = {
      status: [
        ["Tạm dừng xử lý", "pending"],
        ["Đang tạm dừng", "awaiting_supplement"],
      ],
    } as const;
    const { dossiers, problems } = applyMapping(table, head, { ...mapping, words });
    expect(dossiers.map(({ status }) => status)).toEqual([
      "pending",
      "awaiting_supplement",
      "awaiting_supplement",
    ]);
    expect(problems).toEqual([]);
  });
});
