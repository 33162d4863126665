import {
  DEFAULT_SETTINGS,
  isSettingValue,
  settingOf,
  SETTINGS,
  type Setting,
} from "../../src/catalog/settings";

describe.each(SETTINGS.map((setting): [string, Setting] => [setting.key, setting]))(
  "the setting %s",
  (key, setting) => {
    it("lists its default first and takes every value that it lists", () => {
      const values = setting.options.map(({ value }) => value);
      expect(values[0] ?? setting.default).toBe(setting.default);
      expect(new Set(values).size).toBe(values.length);
      for (const value of [setting.default, ...values]) expect(isSettingValue(setting, value)).toBe(true);
      expect(DEFAULT_SETTINGS[key]).toBe(setting.default);
    });

    it("explains itself in composed Vietnamese", () => {
      for (const text of [setting.label, setting.explanation, ...setting.options.map(({ label }) => label)]) {
        expect(text).not.toBe("");
        expect(text).toBe(text.normalize("NFC").trim());
      }
    });
  },
);

describe("a value of a setting", () => {
  it.each([
    ["so_le", "3"],
    ["lam_tron", "half-up"],
    ["rut_trong_da_giai_quyet", "TRUE"],
    ["nguong_bien_dong", "-5"],
    ["nguong_bien_dong", "1000"],
    ["nguong_bien_dong", ""],
  ])("of %s is not “%s”", (key, value) => {
    expect(isSettingValue(settingOf(key), value)).toBe(false);
  });

  it("belongs to a setting that exists", () => {
    expect(() => settingOf("S1")).toThrow(RangeError);
  });
});
