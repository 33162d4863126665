import { DEFAULT_SETTINGS, SETTINGS } from "../../src/catalog/settings";
import { settingEffects } from "../../src/checks/setting-effects";
import { REAL_CASES } from "../cases";

const HUNG_DAO = REAL_CASES[1]!.case;

const effectsOf = (settings: Readonly<Record<string, string>> = {}) =>
  settingEffects({ ...HUNG_DAO, settings: { ...DEFAULT_SETTINGS, ...HUNG_DAO.settings, ...settings } });

const of = (effects: ReturnType<typeof effectsOf>, setting: string, value: string) =>
  effects.find((each) => each.setting === setting && each.option.value === value)?.changes;

describe("the effects of settings on the first half-year of Hưng Đạo", () => {
  const effects = effectsOf();

  it("are given for every choice that is not made", () => {
    const choices = SETTINGS.flatMap(({ options }) => options.slice(1));
    expect(effects).toHaveLength(choices.length);
  });

  it("show how much the base of the on-time rate matters", () => {
    expect(of(effects, "mau_so_dung_han", "co_ket_qua")).toEqual([
      "Tỷ lệ hồ sơ giải quyết trước hạn, đúng hạn: 97,04% → 99,73%",
    ]);
  });

  it("show what a check would say under the other definition of resolved", () => {
    const changes = of(effects, "rut_trong_da_giai_quyet", "false")!;
    expect(changes[changes.length - 1]).toMatch(
      /^Kết quả kiểm tra: 0 lỗi, \d+ cảnh báo → [1-9]\d* lỗi, \d+ cảnh báo$/,
    );
  });

  it("are none where the figures stay as they are", () => {
    expect(of(effects, "cong_nganh_doc", "true")).toEqual([]);
  });

  it("turn round with the choice", () => {
    expect(of(effectsOf({ mau_so_dung_han: "co_ket_qua" }), "mau_so_dung_han", "da_giai_quyet")).toEqual([
      "Tỷ lệ hồ sơ giải quyết trước hạn, đúng hạn: 99,73% → 97,04%",
    ]);
  });
});
