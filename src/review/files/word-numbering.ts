/**
 * The lists of a Word file: which level of which list a paragraph stands on, by its own properties or by those of its style,
 * and what Word prints in front of it. Word counts lists by itself, so that their marks stand in no text.
 */
import { roman } from "../../vietnamese/numerals";

/** A level of a list. */
interface Level {
  readonly start: number;
  /** "decimal", "lowerLetter", "bullet" … (ST_NumberFormat). */
  readonly format: string;
  /** "%1.%2." with the numbers of the levels, or the bullet. */
  readonly text: string;
}

/** What the properties of a paragraph, or of a style, say of its list. */
export interface ListProperties {
  readonly style?: string;
  /** "0" takes a paragraph out of the list of its style. */
  readonly list?: string;
  readonly level?: number;
}

interface Style extends ListProperties {
  readonly basedOn?: string;
}

interface List {
  /** The definition, whose numbers all its lists go on counting. */
  readonly definition: string;
  /** Levels at which this list begins anew. */
  readonly restarts: ReadonlyMap<number, number>;
}

interface Definition {
  readonly levels: ReadonlyMap<number, Level>;
  /** A style of lists that defines the levels in its place. */
  readonly link?: string;
}

const TAG = /<(\/?)w:(\w+)((?:\s[^<>]*?)?)(\/?)>/g;

/** An element of the namespace of Word: its name, whether the tag closes it, an attribute. */
interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly isEmpty: boolean;
  readonly start: number;
  readonly end: number;
  attribute(name: string): string | undefined;
}

/** The tags of an XML part in their order. */
function* tagsOf(xml: string): Generator<Tag> {
  for (const { 0: all, 1: closing, 2: name = "", 3: attributes = "", 4: empty, index } of xml.matchAll(TAG)) {
    yield {
      name,
      closes: closing === "/",
      isEmpty: empty === "/",
      start: index,
      end: index + all.length,
      attribute: (wanted) => new RegExp(`\\bw:${wanted}=["']([^"']*)["']`).exec(attributes)?.[1],
    };
  }
}

/** Collects the list properties that stand in `<w:pPr>` of a paragraph or a style. */
export function propertiesFrom(properties: ListProperties, name: string, value: string): ListProperties {
  if (name === "w:pStyle") return { ...properties, style: value };
  if (name === "w:numId") return { ...properties, list: value };
  return name === "w:ilvl" ? { ...properties, level: Number(value) } : properties;
}

function stylesOf(xml: string): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>();
  let id: string | undefined;
  for (const tag of tagsOf(xml)) {
    if (tag.name === "style") id = tag.closes ? undefined : tag.attribute("styleId");
    else if (id !== undefined) {
      const style = styles.get(id) ?? {};
      const value = tag.attribute("val");
      if (value === undefined) continue;
      styles.set(
        id,
        tag.name === "basedOn" ? { ...style, basedOn: value } : propertiesFrom(style, `w:${tag.name}`, value),
      );
    }
  }
  return styles;
}

interface Lists {
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly lists: ReadonlyMap<string, List>;
  /** Styles that a level is bound to. */
  readonly levelOfStyle: ReadonlyMap<string, { readonly definition: string; readonly level: number }>;
}

function listsOf(xml: string): Lists {
  const definitions = new Map<string, { levels: Map<number, Level>; link?: string }>();
  const lists = new Map<string, { definition: string; restarts: Map<number, number> }>();
  const levelOfStyle = new Map<string, { definition: string; level: number }>();
  let definition = "";
  let list = "";
  let level = 0;
  const change = (part: Partial<Level>): void => {
    const levels = definitions.get(definition)?.levels;
    levels?.set(level, { start: 1, format: "decimal", text: "", ...levels.get(level), ...part });
  };
  for (const tag of tagsOf(xml)) {
    const value = tag.attribute("val") ?? "";
    if (tag.closes) {
      if (tag.name === "abstractNum") definition = "";
      continue;
    }
    if (tag.name === "abstractNum") {
      definition = tag.attribute("abstractNumId") ?? "";
      definitions.set(definition, { levels: new Map() });
    } else if (tag.name === "num") {
      list = tag.attribute("numId") ?? "";
    } else if (tag.name === "abstractNumId") lists.set(list, { definition: value, restarts: new Map() });
    else if (tag.name === "lvl" || tag.name === "lvlOverride") level = Number(tag.attribute("ilvl") ?? 0);
    else if (tag.name === "startOverride") lists.get(list)?.restarts.set(level, Number(value));
    else if (tag.name === "numStyleLink") definitions.get(definition)!.link = value;
    else if (tag.name === "start") change({ start: Number(value) });
    else if (tag.name === "numFmt") change({ format: value });
    else if (tag.name === "lvlText") change({ text: value });
    else if (tag.name === "pStyle") levelOfStyle.set(value, { definition, level });
  }
  return { definitions, lists, levelOfStyle };
}

/** Styles that are based on each other without end, and lists whose style names another, are followed so far. */
const MOST_STEPS = 20;

/** Bullets that a report may show as they are; others are drawn by fonts of symbols. */
const PLAIN_BULLET = /^[-–—+*•·●○▪◦]$/;
const BULLETS = ["-", "+", "·"];

const LETTERS = 26;
const FIRST_LETTER = "a".charCodeAt(0);

/** Word counts a, b … z, aa, bb. */
const letters = (count: number): string =>
  String.fromCharCode(FIRST_LETTER + ((count - 1) % LETTERS)).repeat(Math.ceil(count / LETTERS));

const WRITTEN: Readonly<Record<string, (count: number) => string>> = {
  none: () => "",
  decimalZero: (count) => String(count).padStart(2, "0"),
  lowerLetter: letters,
  upperLetter: (count) => letters(count).toUpperCase(),
  lowerRoman: (count) => roman(count).toLowerCase(),
  upperRoman: roman,
};

/** Longest number of a list in words of the page; larger ones are made up. */
const MOST_ITEMS = 3_000;

const written = (count: number, format: string): string =>
  count < 1 || count > MOST_ITEMS ? String(count) : (WRITTEN[format] ?? String)(count);

/** Counts the lists of a document, paragraph by paragraph. */
export class ListCounter {
  private readonly styles: ReadonlyMap<string, Style>;
  private readonly lists: Lists;
  /** Of each definition, the number of the last paragraph on each level. */
  private readonly counts = new Map<string, number[]>();
  private readonly restarted = new Set<string>();

  /** @param numbering - Text of the part numbering.xml. @param styles - Text of styles.xml. */
  constructor(numbering: string, styles: string) {
    this.lists = listsOf(numbering);
    this.styles = stylesOf(styles);
  }

  /** What Word prints in front of the next paragraph; undefined where it stands in no list. */
  next(properties: ListProperties): string | undefined {
    const place = this.placeOf(properties);
    if (place === undefined) return undefined;
    const { definition, list, level } = place;
    const levels = this.levelsOf(definition);
    const own = levels?.get(level);
    if (levels === undefined || own === undefined) return undefined;
    const counts = this.count(definition, list, level, levels);
    if (own.format === "bullet") {
      return PLAIN_BULLET.test(own.text) ? own.text : BULLETS[Math.min(level, BULLETS.length - 1)]!;
    }
    return own.text.replace(/%(\d)/g, (_, nth: string) => {
      const at = Number(nth) - 1;
      const format = levels.get(at)?.format ?? "decimal";
      return written(counts[at] ?? levels.get(at)?.start ?? 1, format);
    });
  }

  private count(
    definition: string,
    list: string | undefined,
    level: number,
    levels: ReadonlyMap<number, Level>,
  ): readonly number[] {
    const counts = this.counts.get(definition) ?? [];
    const restart = list === undefined ? undefined : this.lists.lists.get(list)?.restarts.get(level);
    const isFirst = restart !== undefined && !this.restarted.has(`${list} ${level}`);
    if (isFirst) this.restarted.add(`${list} ${level}`);
    const before = isFirst ? restart - 1 : (counts[level] ?? (levels.get(level)?.start ?? 1) - 1);
    const next = counts.slice(0, level);
    next[level] = before + 1;
    this.counts.set(definition, next);
    return next;
  }

  /** The list of a paragraph: its own, else that of its style or of one that this is based on. */
  private placeOf({
    style,
    list,
    level,
  }: ListProperties):
    { readonly definition: string; readonly list: string | undefined; readonly level: number } | undefined {
    if (list !== undefined) return this.placeIn(list, level ?? 0);
    for (let id = style, step = 0; id !== undefined && step < MOST_STEPS; step += 1) {
      const bound = this.lists.levelOfStyle.get(id);
      const own = this.styles.get(id);
      if (own?.list !== undefined) return this.placeIn(own.list, level ?? bound?.level ?? own.level ?? 0);
      if (bound !== undefined) return { list: undefined, ...bound };
      id = own?.basedOn;
    }
    return undefined;
  }

  private placeIn(
    list: string,
    level: number,
  ): { readonly definition: string; readonly list: string; readonly level: number } | undefined {
    const definition = this.lists.lists.get(list)?.definition;
    return definition === undefined ? undefined : { definition, list, level };
  }

  private levelsOf(definition: string, step = 0): ReadonlyMap<number, Level> | undefined {
    const found = this.lists.definitions.get(definition);
    if (found?.link === undefined || step > MOST_STEPS) return found?.levels;
    const linked = this.styles.get(found.link)?.list;
    const other = linked === undefined ? undefined : this.lists.lists.get(linked)?.definition;
    return other === undefined ? found.levels : this.levelsOf(other, step + 1);
  }
}
