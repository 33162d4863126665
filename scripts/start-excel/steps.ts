/** What to do once, in plain steps, to see the add-in in a real Excel. */
export function sideloadSteps(manifest: string, authority: string): string {
  return `
Tiện ích đang chạy tại https://localhost:3443. Để cửa sổ này mở trong khi dùng Excel.

Chỉ làm một lần trên máy này: tin cậy chứng chỉ
  Windows: bấm đúp tệp ${authority}
           › Install Certificate › Current User › Trusted Root Certification Authorities.
  Mac:     bấm đúp tệp đó, thêm vào Keychain “login”, mở chứng chỉ › Trust › Always Trust.

Nạp tiện ích bằng tệp ${manifest}
  Windows, Mac, nhanh nhất: npm run start:excel -- --sideload (ghi vào Excel của máy này rồi mở Excel).
  Excel trên Windows:
    1. Chép tệp manifest vào một thư mục chia sẻ mạng (chuột phải thư mục › Properties › Sharing).
    2. Excel › File › Options › Trust Center › Trust Center Settings › Trusted Add-in Catalogs:
       thêm đường dẫn chia sẻ (\\\\tên-máy\\thư-mục), chọn “Show in Menu”, mở lại Excel.
    3. Thẻ Insert › My Add-ins › Shared Folder › Báo cáo TTHC.
  Excel trên Mac:
    1. Chép tệp manifest vào ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef
       (tạo thư mục wef nếu chưa có), mở lại Excel.
    2. Thẻ Insert › My Add-ins (mũi tên nhỏ) › Báo cáo TTHC.
  Excel trên web:
    1. Mở một sổ, thẻ Home › Add-ins › More Add-ins › My Add-ins › Upload My Add-in.
    2. Chọn tệp manifest. Trình duyệt phải tin cậy chứng chỉ: mở https://localhost:3443 một lần trước.

Thẻ “Báo cáo TTHC” xuất hiện trên ribbon. Nhấn Ctrl+C ở đây để dừng.
`;
}
