/** Sections III and IV: the officer's own words, and until there are any, what the figures say (suggestions.ts). */
import type { TemplateBlock } from "../../notation/template";
import { block } from "../block";

export const ASSESSMENT_AND_PLAN: readonly TemplateBlock[] = [
  block("heading1", "Đánh giá chung"),
  block("heading2", "Ưu điểm"),
  block("item1", "{{narrative:uu_diem}}"),
  block("heading2", "Hạn chế, khó khăn, vướng mắc"),
  block("item1", "{{narrative:han_che}}"),
  block("heading2", "Nguyên nhân"),
  block("item1", "{{narrative:nguyen_nhan}}"),
  block("heading2", "Kiến nghị, đề xuất"),
  block("item1", "{{narrative:kien_nghi}}"),

  block("heading1", "Phương hướng, nhiệm vụ[ {{ky_sau}}]"),
  block("numbered", "{{narrative:phuong_huong}}"),
];
