/** Start-up of the pane, in the page that is also the runtime of the custom functions and the ribbon's commands. */

/** What the pane says once Office is there: the next step, or where the pane belongs. */
export function greeting(isInExcel: boolean): string {
  return isInExcel
    ? "Sẵn sàng. Bấm “Chèn biểu” trên thẻ Báo cáo TTHC để bắt đầu."
    : "Khung này dùng trong Excel. Hãy mở từ thẻ Báo cáo TTHC.";
}

void Office.onReady(({ host }) => {
  const status = document.getElementById("status");
  if (status !== null) status.textContent = greeting(host === Office.HostType.Excel);
});
