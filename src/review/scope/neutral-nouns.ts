/** Nouns behind "thuộc", "về", "tại" that narrow nothing down: they are of every dossier, or no restriction at all. */
export const NEUTRAL_NOUNS: ReadonlySet<string> = new Set(
  (
    "nguoi cong ca to doanh quy phap thoi han tham trung don xa phuong dia ky thang quy nam he cong ket yeu tong so cac nhung muc " +
    "hinh phuong dich ho thu bo viec cho day do nay kia theo moi tat toan muc cuoi dau viet nha dang cong tac chat tien do thuc trang noi " +
    "van cung khau quay mot hai ba le phi chi dich cai chuyen truoc sau dung sai khoa khoang trong ngoai tren duoi thanh nguon ngay tinh loai nhom hs ly co la va duoc bao cot muc dong"
  ).split(" "),
);
