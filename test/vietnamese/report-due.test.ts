import { reportDue, reportDueText } from "../../src/vietnamese/report-due";

it.each<[what: string, closing: string, due: string | undefined]>([
  ["within a week", "2026-06-14", "2026-06-16"],
  ["over a weekend", "2026-05-14", "2026-05-18"],
  ["closed on a Saturday", "2026-11-14", "2026-11-17"],
  ["over days off in a row", "2026-04-29", "2026-05-05"],
  ["after the year's last day that is decided", "2099-05-14", undefined],
  ["before the first one", "2001-05-14", undefined],
])("a report is due two working days after its closing: %s", (_, closing, due) => {
  expect(reportDue(closing)).toBe(due);
});

it.each<[today: string, says: string]>([
  ["2026-05-14", "Hạn gửi báo cáo: 18/5/2026, còn 2 ngày làm việc."],
  ["2026-05-16", "Hạn gửi báo cáo: 18/5/2026, còn 1 ngày làm việc."],
  ["2026-05-18", "Hạn gửi báo cáo: 18/5/2026, là hôm nay."],
  ["2026-05-19", "Hạn gửi báo cáo: 18/5/2026, đã quá 1 ngày làm việc."],
  ["2026-11-30", "Hạn gửi báo cáo: 18/5/2026."],
])("on %s: %s", (today, says) => expect(reportDueText("2026-05-14", today)).toBe(says));

it("says nothing where the days off are not decided", () => {
  expect(reportDueText("2099-05-14", "2099-05-14")).toBeUndefined();
});

it("says that the time is over on a day off behind it", () => {
  expect(reportDueText("2026-10-14", "2026-10-17")).toBe("Hạn gửi báo cáo: 16/10/2026, đã hết hạn.");
});
