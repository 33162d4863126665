/** Whose a system is, as the officer chooses it. */
export const OWNERS = [
  { value: "", label: "Chưa rõ" },
  { value: "city", label: "Của thành phố (tỉnh)" },
  { value: "ministry", label: "Của bộ, ngành" },
];
