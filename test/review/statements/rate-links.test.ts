/** Rates that share a figure with others: what was read before another one was added is read so still. */
import { figureOf, nameOf } from "../../../src/catalog/figures";
import { base, part, simple, type Rate } from "../../../src/catalog/rate";
import { RATES, rateOf } from "../../../src/catalog/rates";
import { numeratorFigureOf, numeratorOver, rateByFigure } from "../../../src/review/statements/rate-keys";
import { linksOf } from "../../../src/review/statements/rate-links";
import { OTHER } from "../../../src/review/statements/keys";
import type { LabelInContext } from "../../../src/review/statements/label-tests";
import { RATE_OVER_WHOLE } from "../../../src/review/statements/rate-rows";

/** A label that says these concepts, with nothing around it. */
const saying = (...concepts: string[]): LabelInContext => ({
  own: { concepts: new Set(concepts), confidence: 1 },
  around: [],
});

/** A rate that is new: beside its figure where no other rate stands there. */
function another(numerator: string, whole: string): Rate {
  const { besideFigure, ...rate } = simple(
    "R99",
    "tl_moi",
    "TYLE_MOI",
    "Tỷ lệ mới",
    part("tu", "Tử.", numerator),
    base("mau", "Mẫu.", whole),
  );
  const isTaken = RATES.some((each) => each.besideFigure === besideFigure);
  return isTaken ? { ...rate, ownRowIn: "C" } : { ...rate, besideFigure: numerator };
}

/** Wholes of which a rate with one numerator is told in hundredths. */
const WHOLES = [
  ...new Set(
    RATES.flatMap(({ arguments: given }) => {
      const bases = given.filter(({ role }) => role === "base").flatMap(({ figures }) => figures);
      return bases.length === 1 ? bases : [];
    }),
  ),
];

describe("another rate in the table, first or last", () => {
  it.each(WHOLES.map((key) => [nameOf(key), key]))(
    "over the whole “%s” changes nothing of a ratio",
    (_, key) => {
      const added = another("phi_dia_gioi", key);
      for (const rates of [
        [...RATES, added],
        [added, ...RATES],
      ]) {
        expect(numeratorOver(key, saying(), linksOf(rates))).toBe(numeratorOver(key, saying()));
      }
    },
  );

  it.each(RATES.flatMap(({ key }) => [key]))("of the numerator of %s leaves that count its rate", (key) => {
    const numerator = numeratorFigureOf(key);
    if (numerator === OTHER) return;
    const links = linksOf(RATES);
    const added = another(numerator!, "luot_tiep_dan");
    for (const rates of [
      [...RATES, added],
      [added, ...RATES],
    ]) {
      expect(linksOf(rates).rateOf(numerator!)).toBe(links.rateOf(numerator!));
      expect(linksOf(rates).numeratorOf(key)).toBe(numerator);
    }
  });
});

describe("a ratio that names its whole alone", () => {
  it("is of the rate over a whole that has no other", () => {
    const links = linksOf([...RATES, another("phi_dia_gioi", "cham_tiep_nhan")]);
    expect(numeratorOver("cham_tiep_nhan", saying(), links)).toBe("phi_dia_gioi");
  });

  it("is of the rate that its words mean, where there are several over the whole", () => {
    expect(numeratorOver("sh_co_so", saying("DIGITISE", "OUTPUT"))).toBe("sh_dau_ra");
    expect(numeratorOver("sh_co_so", saying("DIGITISE", "INPUT"))).toBe("sh_dau_vao");
    expect(numeratorOver("sh_co_so", saying())).toBe("sh_co_so");
  });

  it("is told by rows that agree with the catalogue", () => {
    const wrong = Object.entries(RATE_OVER_WHOLE).filter(
      ([whole, rate]) => linksOf([rateOf(rate)]).baseOf(rate) !== whole || figureOf(whole).key !== whole,
    );
    expect(wrong).toEqual([]);
  });
});

describe("a percentage whose label means a figure", () => {
  const withNew = linksOf([...RATES, another("phi_dia_gioi", "tong_ho_so")]);
  const isNew = new Set(["tl_moi"]);

  it("is of the rate of that figure, where the tables have no row for the rate", () => {
    expect(rateByFigure(saying("TERRITORY", "dossier"), withNew, isNew)).toBe("tl_moi");
  });

  it.each([
    ["the rate has a row of its own conditions", saying("TERRITORY", "dossier"), new Set<string>()],
    ["the figure has no rate", saying("LATEACCEPT", "dossier"), isNew],
    ["the label names no unit", saying("TERRITORY"), isNew],
  ])("is of none where %s", (_, label, withoutRow) => {
    expect(rateByFigure(label, withNew, withoutRow)).toBeUndefined();
  });
});

describe("the numerator of a rate", () => {
  it.each([
    ["tl_qua_han", "gq_qua_han"],
    ["tl_truc_tiep", "tn_truc_tiep"],
    ["tl_dvc_phat_sinh", OTHER],
    ["khong_co", undefined],
  ])("%s is “%s”", (rate, figure) => {
    expect(numeratorFigureOf(rate)).toBe(figure);
  });
});
