import type { Actions } from "../../src/taskpane/view/actions";
import { periodPanel } from "../../src/taskpane/view/period-panel";
import { stateOf } from "./states";
import { wordsOf } from "./tools/elements";

const shownOn = (today: string, information: Readonly<Record<string, string>>): string =>
  wordsOf([periodPanel({ ...stateOf({ figures: {}, information }), today }, {} as Actions)]);

it("says until when the report is to be sent, and how long that is", () => {
  const may = { ten_ky: "tháng 5 năm 2026", tu_ngay: "2026-04-15", den_ngay: "2026-05-14" };
  expect(shownOn("2026-05-15", may)).toContain("Hạn gửi báo cáo: 18/5/2026, còn 1 ngày làm việc.");
});

it("says nothing of it while the period has no last day", () => {
  expect(shownOn("2026-05-15", { ten_ky: "tháng 5 năm 2026", den_ngay: "" })).not.toContain(
    "Hạn gửi báo cáo",
  );
});
