import { CommandFailure } from "../../src/workbook/command-failure";
import { themeFor } from "../../src/taskpane/theme";
import { watchWhileShown } from "../../src/taskpane/watch-while-shown";

const turns = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("watching the workbook while the pane is shown", () => {
  it("stops when the pane is hidden, and starts again and reads anew when it is shown", async () => {
    const log: string[] = [];
    let tell: (isShown: boolean) => void = () => undefined;
    await watchWhileShown({
      watch: async () => {
        log.push("watch");
        return async () => void log.push("stop");
      },
      onShown: () => void log.push("read"),
      onVisibility: async (listener) => (tell = listener),
      onFailure: (message) => void log.push(message),
    });
    tell(false);
    await turns();
    tell(true);
    await turns();
    expect(log).toEqual(["watch", "stop", "read", "watch"]);
  });

  it("tells how to go on when Excel cannot be watched", async () => {
    const told: string[] = [];
    await watchWhileShown({
      watch: () => Promise.reject(new CommandFailure("AccessDenied", "Chưa theo dõi số liệu được.")),
      onShown: () => undefined,
      onVisibility: () => Promise.reject(new Error("not supported")),
      onFailure: (message) => void told.push(message),
    });
    expect(told).toEqual([
      "Chưa theo dõi số liệu được. Khi sửa số liệu, bấm “Đọc lại” ở bước Kiểm tra để xem kết quả mới.",
    ]);
  });
});

describe("the theme", () => {
  it.each([
    ["#262626", "dark"],
    ["#FFFFFF", "light"],
    ["F3F2F1", "light"],
    ["", undefined],
    [undefined, undefined],
  ])("for the background %s is %s", (background, theme) => {
    expect(themeFor(background)).toBe(theme);
  });
});
