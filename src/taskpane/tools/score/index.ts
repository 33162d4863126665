/** "Điểm 766": what the figures earn by the portal's points, where points are lost, and where they can be won. */
import { resolve } from "../../../checks/resolve";
import { composeLeader, showLeader } from "../../../excel/report/show-leader";
import { showScore } from "../../../excel/report/show-score";
import { showTrend } from "../../../excel/report/show-trend";
import { WORD_MIME, wordFile } from "../../../report/word/word-file";
import { downloadFile } from "../../hand-over";
import { today } from "../../today";
import { byLoss, scoreOf, type Score, type ScoredCriterion } from "../../../score/evaluate";
import { gainsOf } from "../../../score/gains";
import { countText } from "../../../score/count-text";
import { gainText } from "../../../score/gain-text";
import { pointsText } from "../../../score/points-text";
import { inputOf } from "../../model/state";
import { h, type Element } from "../../view/element";
import { button } from "../../view/parts";
import type { OpenTool } from "../open-tool";
import type { ToolContext } from "../tool";

/** More than these are on the sheet. */
const MOST_LOSSES = 6;
const MOST_GAINS = 4;

export function open(context: ToolContext): OpenTool {
  const make = (doing: string, command: () => Promise<string>) => (): void =>
    void context.run(doing, async (_signal, nowWriting) => {
      nowWriting();
      return { tone: "success", message: await command() };
    });
  const show = make("Đang lập trang điểm…", () => showScore());
  const trend = make("Đang lập trang diễn biến…", () => showTrend(today()));
  const leader = make("Đang lập trang lãnh đạo…", () => showLeader(today()));
  const word = (): void =>
    void context.run("Đang lập bản Word…", async () => ({ tone: "success", message: await saveLeader() }));

  return {
    view() {
      const content = inputOf(context.pane())?.check.content;
      if (content === undefined) {
        return [h("p", {}, "Sổ này chưa có biểu nhập liệu. Chèn biểu, nhập số liệu rồi quay lại đây.")];
      }
      const score = scoreOf(resolve(content.figures, content.settings, undefined, content.edition));
      const disabled = context.pane().busy !== undefined;
      return [
        h("p", {}, `Ước tính ${pointsText(score.points)} trên ${score.max} điểm của cấp xã.`),
        h(
          "p",
          { class: "hint" },
          `Tính từ số liệu của biểu theo cách Cổng Dịch vụ công quốc gia tính (bảng điểm ${score.version}). Không phải điểm chính thức.`,
        ),
        losses(score),
        gains(score),
        button("Lập trang Điểm 766", show, { kind: "primary", disabled }),
        h("h3", {}, "Diễn biến các kỳ"),
        h(
          "p",
          { class: "hint" },
          "Mọi kỳ dài như kỳ này trong sổ: hồ sơ, tỷ lệ, điểm, bốn biểu đồ, vừa một trang A4. Kỳ chưa có biểu được để trống.",
        ),
        button("Cập nhật diễn biến", trend, { disabled }),
        h("h3", {}, "Trang lãnh đạo"),
        h(
          "p",
          { class: "hint" },
          "Tóm tắt một trang A4 của kỳ này: số liệu chính, hồ sơ quá hạn, điểm và việc nên làm. Chỉ nêu những gì biểu có.",
        ),
        button("Lập trang lãnh đạo", leader, { disabled }),
        button("Lưu trang lãnh đạo ra Word", word, { disabled }),
      ];
    },
  };
}

async function saveLeader(): Promise<string> {
  const content = (await wordFile([await composeLeader()])).slice().buffer;
  return downloadFile("trang-lanh-dao.docx", content, WORD_MIME, "bấm “Lập trang lãnh đạo” rồi in từ Excel");
}

function losses({ criteria }: Score): Element | undefined {
  const lost = byLoss(
    criteria.filter(({ criterion, lost: each }) => criterion.isForCommunes && each.low > 0),
  );
  if (lost.length === 0) return undefined;
  return h(
    "section",
    {},
    h("h3", {}, "Mất điểm ở"),
    h("ul", { class: "plain" }, lost.slice(0, MOST_LOSSES).map(lossLine)),
  );
}

const lossLine = ({ criterion: { code, name }, lost, numerator, denominator }: ScoredCriterion): Element =>
  h(
    "li",
    {},
    `${code} ${name}: mất ${pointsText(lost)} điểm`,
    numerator === null || denominator === null ? "" : ` (${countText(numerator)}/${countText(denominator)})`,
  );

function gains(score: Score): Element | undefined {
  const all = gainsOf(score);
  if (all.length === 0) return undefined;
  return h(
    "section",
    {},
    h("h3", {}, "Muốn thêm điểm"),
    h(
      "ul",
      { class: "plain" },
      all.slice(0, MOST_GAINS).map((gain) => h("li", {}, `${gain.criterion.code}: ${gainText(gain)}`)),
    ),
  );
}
