/** Where a figure of all lists together comes from: apart from the merge, for what only names it is loaded first. */
export const OF_ALL_LISTS = "mọi danh sách, mỗi thủ tục đếm một lần";
