import { type IRange, type IUnitRange, type Nullable, ObjectMatrix } from "@univerjs/core";
import {
  type BaseAstNode,
  FormulaDependencyGenerator,
  type FormulaDependencyTree,
  type FormulaDependencyTreeVirtual,
  type IDefinedNamesService,
  type IFormulaData,
  type IFormulaDataItem,
  type IOtherFormulaData,
  type IUnitData,
} from "@univerjs/engine-formula";

import { isSelfContained, mapFormula, namesIn } from "../formula-text";

type Tree = FormulaDependencyTree | FormulaDependencyTreeVirtual;

interface CellPlace {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What is found in a formula once: it holds until the formula, a name or a sheet changes. */
interface Reading {
  readonly node: BaseAstNode;
  readonly addressFunctions: Tree["addressFunctionNodes"];
}

/** The trees of one conditional format, one a cell, and the registered formula that they are of. */
interface FormatTrees {
  readonly registered: object;
  readonly trees: readonly Tree[];
}

/**
 * Which formulas to calculate, and in which order. Univer answers by building its whole list anew for each
 * calculation: for every formula of the workbook a tree, the cells that it reads, their entry in an index of ranges.
 * That is most of what a small edit costs. Here a tree stays, with what it reads, until its formula, a name or a sheet
 * changes; what decides which of them are calculated is Univer's own.
 */
export class KeptDependencies extends FormulaDependencyGenerator {
  /** What the names of a formula meant when its tree was made. */
  private readonly meanings = new WeakMap<Tree, string>();
  /** Trees made since the last calculation because a name of theirs means something else: nothing else tells of them. */
  private readonly renamed = new Set<Tree>();
  private trees = new Map<number, FormulaDependencyTree>();
  private formats = new Map<string, FormatTrees>();
  private readonly readings = new WeakMap<Tree, Reading>();
  private sheets = "";

  constructor(
    private readonly names: IDefinedNamesService,
    ...services: ConstructorParameters<typeof FormulaDependencyGenerator>
  ) {
    super(...services);
  }

  protected override async _generateTreeList(
    formulaData: IFormulaData,
    otherFormulaData: IOtherFormulaData,
    unitData: IUnitData,
  ): Promise<Tree[]> {
    if (this._currentConfigService.isForceCalculate()) this.forgetAll();
    else this.forgetWhatSheetsChanged(unitData);
    const list: Tree[] = [];
    this._registerFormulas(Object.keys(formulaData), formulaData, unitData, list);
    this._registerOtherFormulas(otherFormulaData, Object.keys(otherFormulaData), list);
    let hasAddressFunctions = false;
    for (const tree of list) {
      tree.resetState();
      const { node, addressFunctions } = this.readings.get(tree) ?? (await this.read(tree));
      tree.isDirty = this.renamed.has(tree) || this._includeTree(tree, node);
      tree.addressFunctionNodes = [...addressFunctions];
      hasAddressFunctions ||= addressFunctions.length > 0;
    }
    this.renamed.clear();
    // What a feature reads is told anew with each calculation.
    const features: FormulaDependencyTree[] = [];
    this._registerFeatureFormulas(features);
    for (const tree of features)
      if (!tree.isCache) this._dependencyManagerService.addDependencyRTreeCache(tree);
    const all = [...list, ...features];
    if (hasAddressFunctions) await this._calculateListByFunctionRefNode(all);
    return all;
  }

  protected override _registerFormulas(
    unitIds: string[],
    formulaData: IFormulaData,
    unitData: IUnitData,
    list: Tree[],
  ): void {
    const before = this.trees;
    this.trees = new Map();
    for (const unitId of unitIds) {
      for (const [sheetId, cells] of Object.entries(formulaData[unitId] ?? {})) {
        new ObjectMatrix<Nullable<IFormulaDataItem>>(cells ?? {}).forValue((row, column, item) => {
          if (!item) return;
          const tree = this.treeOf(item, { unitId, sheetId, row, column }, before, unitData);
          this.trees.set(tree.treeId, tree);
          this._dependencyTreeCache.set(tree.treeId, tree);
          list.push(tree);
        });
      }
    }
    for (const [id, tree] of before) if (!this.trees.has(id)) this.forgetTree(tree);
  }

  protected override _registerOtherFormulas(
    otherFormulaData: IOtherFormulaData,
    unitIds: string[],
    list: Tree[],
  ): void {
    const before = this.formats;
    this.formats = new Map();
    for (const unitId of unitIds) {
      for (const [sheetId, registered] of Object.entries(otherFormulaData[unitId] ?? {})) {
        for (const [id, format] of Object.entries(registered ?? {})) {
          const key = `${unitId} ${sheetId} ${id}`;
          const known = before.get(key);
          const isKnown =
            known?.registered === format &&
            !!this._dependencyManagerService.getOtherFormulaDependency(unitId, sheetId, id);
          const trees = isKnown
            ? known.trees
            : this.treesOfFormat({ [unitId]: { [sheetId]: { [id]: format } } });
          this.formats.set(key, { registered: format, trees });
          for (const tree of trees) this._dependencyTreeCache.set(tree.treeId, tree);
          list.push(...trees);
        }
      }
    }
  }

  /** As Univer's, which empties every list of ranges at the end. */
  protected override _getUpdateTreeListAndMakeDependency(): Tree[] {
    const config = this._currentConfigService;
    const dirty = config.getDirtyRanges();
    const reading = this._dependencyManagerService.searchDependency(dirty);
    for (const id of this._dependencyRTreeCacheForAddressFunction.bulkSearch(dirty)) reading.add(Number(id));
    return [...this._dependencyTreeCache.values()].filter(
      (tree) =>
        config.isForceCalculate() ||
        tree.isDirty ||
        tree.dependencySheetName(config.getDirtyNameMap()) ||
        (reading.has(tree.treeId) && !tree.isExcludeRange(config.getExcludedRange())),
    );
  }

  private treesOfFormat(registered: IOtherFormulaData): readonly Tree[] {
    const trees: Tree[] = [];
    super._registerOtherFormulas(registered, Object.keys(registered), trees);
    return trees;
  }

  private treeOf(
    { f, x = 0, y = 0 }: IFormulaDataItem,
    { unitId, sheetId, row, column }: CellPlace,
    before: ReadonlyMap<number, FormulaDependencyTree>,
    unitData: IUnitData,
  ): FormulaDependencyTree {
    const manager = this._dependencyManagerService;
    const id = manager.getFormulaDependency(unitId, sheetId, row, column) ?? undefined;
    const known = id === undefined ? undefined : before.get(id);
    const isSame = known?.formula === f && known.refOffsetX === x && known.refOffsetY === y;
    const meaning = this.meaningOf(unitId, f);
    if (isSame && this.meanings.get(known) === meaning) {
      known.rowCount = unitData[unitId]![sheetId]!.rowCount;
      known.columnCount = unitData[unitId]![sheetId]!.columnCount;
      return known;
    }
    if (id !== undefined) manager.removeFormulaDependency(unitId, sheetId, row, column);
    const tree = this._createFDtree(unitId, sheetId, row, column, unitData, { f });
    tree.refOffsetX = x;
    tree.refOffsetY = y;
    this.meanings.set(tree, meaning);
    if (isSame) this.renamed.add(tree);
    manager.addFormulaDependency(unitId, sheetId, row, column, tree);
    return tree;
  }

  /** What the names of a formula refer to, as a text; "" for most, which have none. */
  private meaningOf(unitId: string, formula: string): string {
    if (namesIn(formula).length === 0) return "";
    const meant: string[] = [];
    mapFormula(formula, ({ kind, full }) => {
      if (kind === "name") meant.push(this.names.getValueByName(unitId, full)?.formulaOrRefString ?? "");
      return full;
    });
    return meant.join("\n");
  }

  private async read(tree: Tree): Promise<Reading> {
    const node = this._getTreeNode(tree);
    if (!tree.isVirtual) {
      const { row, column, rowCount, columnCount, subUnitId, unitId, refOffsetX, refOffsetY } = tree;
      this._runtimeService.setCurrent(row, column, rowCount, columnCount, subUnitId, unitId);
      const formula = { node, refOffsetX, refOffsetY };
      (tree as FormulaDependencyTree).rangeList =
        knownRanges(tree as FormulaDependencyTree, node) ?? (await this._getRangeListByNode(formula));
      rememberRanges(tree as FormulaDependencyTree, node);
    }
    this._dependencyManagerService.addDependencyRTreeCache(tree);
    const reading = { node, addressFunctions: this._getAddressFunctionNodeList(node) };
    this.readings.set(tree, reading);
    return reading;
  }

  /** Where everything is calculated again, everything is read again. */
  private forgetAll(): void {
    this.trees.clear();
    this.formats.clear();
    this._dependencyManagerService.reset();
  }

  /** A sheet has come, gone, grown or got another name: what only reads cells of its own sheet reads the same ones. */
  private forgetWhatSheetsChanged(unitData: IUnitData): void {
    const sizes = Object.entries(unitData).map(([unitId, sheets]) => [
      unitId,
      Object.entries(sheets ?? {}).map(([id, sheet]) => [id, sheet?.rowCount, sheet?.columnCount]),
    ]);
    const sheets = JSON.stringify([sizes, this._currentConfigService.getSheetNameMap()]);
    if (sheets === this.sheets) return;
    this.sheets = sheets;
    for (const tree of this.trees.values()) if (dependsOnSheets(tree)) this.forgetTree(tree);
    for (const [key, { trees }] of this.formats) {
      const [first] = trees;
      if (first === undefined) continue;
      const ids = [first.formulaId ?? ""];
      this._dependencyManagerService.removeOtherFormulaDependency(first.unitId, first.subUnitId, ids);
      this.formats.delete(key);
    }
  }

  private forgetTree({ unitId, subUnitId, row, column, treeId }: FormulaDependencyTree): void {
    const manager = this._dependencyManagerService;
    if (manager.getFormulaDependency(unitId, subUnitId, row, column) === treeId)
      manager.removeFormulaDependency(unitId, subUnitId, row, column);
  }
}

/** What formulas read of their own sheet, by the parsed form that all workbooks share. */
const rangesOfNodes = new WeakMap<BaseAstNode, readonly IRange[]>();

function knownRanges(
  { unitId, subUnitId, refOffsetX, refOffsetY }: FormulaDependencyTree,
  node: BaseAstNode | null,
): IUnitRange[] | undefined {
  if (node === null || refOffsetX !== 0 || refOffsetY !== 0) return undefined;
  return rangesOfNodes.get(node)?.map((range) => ({ unitId, sheetId: subUnitId, range: { ...range } }));
}

function rememberRanges(tree: FormulaDependencyTree, node: BaseAstNode | null): void {
  const { formula, rangeList, refOffsetX, refOffsetY } = tree;
  const isAtHome = refOffsetX === 0 && refOffsetY === 0;
  if (node === null || !isAtHome || !isSelfContained(formula) || dependsOnSheets(tree)) return;
  rangesOfNodes.set(
    node,
    rangeList.map(({ range }) => range),
  );
}

/** Whole columns and rows, "A:B" and "$2:3": they end where the sheet does. */
const openRange = /(?<![A-Za-z\d$])(?:\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)(?![A-Za-z\d(])/;

/** Whether a formula may read other cells when the sheets of the workbook are not the same. */
const dependsOnSheets = ({ formula, rangeList }: FormulaDependencyTree): boolean =>
  formula.includes("!") ||
  openRange.test(formula) ||
  // A reference beyond the sheet's edge reads nothing until the sheet has grown.
  rangeList.some(({ range }) => !(range.startRow >= 0 && range.startColumn >= 0));
