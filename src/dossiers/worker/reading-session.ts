/**
 * Opens files and reads their lists, in a worker or, where there is none, on the thread itself. Knows neither: it posts
 * replies and pauses as it is told.
 */
import { applyMappingInSteps, type RowSpan } from "../columns/apply-mapping";
import { unreadText } from "../columns/lists-of-file";
import type { MappingProposal } from "../columns/column-mapping";
import { systemInTitles } from "../columns/system-in-titles";
import { personalCells } from "../columns/personal-cells";
import type { DossierList, Source } from "../dossier";
import type { PeopleOf } from "../drill-down";
import type { RawTable } from "../read/raw-table";
import { readTables } from "../read/read-tables";
import { UnreadableList } from "../read/unreadable-list";
import type { FoundSummary } from "../summary/found-summary";
import { sourcesOfFile } from "../summary/sources-of-file";
import { countingDesk } from "./counting-desk";
import { confirmedSummary, openedSummary, type OpenedSummary } from "./open-summaries";
import type { ConfirmedTable, OpenedTable, Refusal, Reply, Request } from "./protocol";

/** Rows that one message carries: some five milliseconds for the thread that takes it. */
const ROWS_A_MESSAGE = 2000;

export interface SessionHost {
  post(reply: Reply): void;
  /** Lets others have the thread; throws when the work is no longer wanted. */
  pause(): Promise<void>;
}

const FAILED =
  "Chưa đọc được danh sách vì lỗi của tiện ích; sổ không bị thay đổi. Đóng và mở lại tiện ích rồi chọn lại tệp.";
const OUT_OF_MEMORY =
  "Máy không đủ bộ nhớ để đọc tệp này; sổ không bị thay đổi. Xuất danh sách theo từng tháng, hoặc lưu thành CSV UTF-8 rồi chọn lại.";

/** The sentence for the officer about something thrown. */
export function messageOf(error: unknown): string {
  if (error instanceof UnreadableList) return error.message;
  // What engines throw when an array or a text cannot be made.
  return error instanceof RangeError ? OUT_OF_MEMORY : FAILED;
}

/** A layout that is new goes by the system that the titles above it name. */
function named(proposal: MappingProposal, table: RawTable): MappingProposal {
  const system = proposal.isRemembered ? undefined : systemInTitles(table, proposal.head);
  return system === undefined ? proposal : { ...proposal, mapping: { ...proposal.mapping, system } };
}

/**
 * Takes requests one after the other; the tables that "open" found stay until the session is dropped.
 *
 * @returns what to do with a request; it resolves when the last reply is posted.
 */
export function readingSession({ post, pause }: SessionHost): (request: Request) => Promise<void> {
  const tables: { readonly table: RawTable; readonly span: RowSpan; readonly opened: OpenedTable }[] = [];
  const summaries: { readonly found: FoundSummary; readonly opened: OpenedSummary }[] = [];
  const desk = countingDesk();
  /** Lists by how they were read: another period or another day off needs no second reading. */
  let readBefore = new Map<string, DossierList>();
  /** The personal columns behind each list that was read: untouched until asked for, forgotten with their list. */
  const peopleIn = new WeakMap<Source, ReturnType<typeof personalCells>>();
  const peopleOf: PeopleOf = ({ dossier, source }) => peopleIn.get(source)?.(dossier.row) ?? [];

  async function openFile(
    file: { readonly name: string; readonly content: Blob },
    { saved, savedTables, unit }: Pick<Extract<Request, { kind: "open" }>, "saved" | "savedTables" | "unit">,
  ): Promise<Refusal[]> {
    const { name } = file;
    try {
      const found = await readTables({ name, bytes: new Uint8Array(await file.content.arrayBuffer()) });
      const before = tables.length;
      const {
        lists,
        unread,
        summaries: sums,
      } = sourcesOfFile(found, { saved, system: name.replace(/\.[^.]*$/, "") });
      lists.forEach(({ table, proposal, span, continues }, index) => {
        const isFirstOfTable = lists.findIndex((list) => list.table === table) === index;
        const opened = {
          id: tables.length,
          file: name,
          ...(table.sheet !== undefined && { sheet: table.sheet }),
          rowCount: span.end - span.from,
          notes: [...(isFirstOfTable ? table.notes : []), ...(index === 0 ? unread.map(unreadText) : [])],
          proposal: named(proposal, table),
          ...(continues !== undefined && { continues: before + continues }),
        };
        tables.push({ table, span, opened });
      });
      for (const each of sums) {
        summaries.push({ found: each, opened: openedSummary(summaries.length, each, unit, savedTables) });
      }
      if (tables.length === before && sums.length === 0) throw new UnreadableList("no_head", { file: name });
      return [];
    } catch (error) {
      return [{ file: name, message: messageOf(error) }];
    }
  }

  async function open({ files, ...known }: Extract<Request, { kind: "open" }>): Promise<void> {
    const refusals: Refusal[] = [];
    for (const [index, file] of files.entries()) {
      post({ kind: "progress", progress: { file: file.name, stage: "opening", done: index / files.length } });
      await pause();
      refusals.push(...(await openFile(file, known)));
    }
    post({
      kind: "opened",
      tables: tables.map(({ opened }) => opened),
      summaries: summaries.map(({ opened }) => opened),
      refusals,
    });
  }

  async function readTable(
    { id, mapping }: ConfirmedTable,
    report: (done: number) => void,
  ): Promise<DossierList> {
    const { table, span, opened } = tables[id]!;
    const steps = applyMappingInSteps(table, opened.proposal.head, mapping, span);
    for (;;) {
      const { done, value } = steps.next();
      if (done === true) {
        peopleIn.set(value.source, personalCells(table, opened.proposal.head, mapping));
        return value;
      }
      report(value / table.rowCount);
      await pause();
    }
  }

  async function send(list: number, { dossiers, problems }: DossierList): Promise<void> {
    const length = Math.max(dossiers.length, problems.length);
    for (let at = 0; at < length; at += ROWS_A_MESSAGE) {
      const end = at + ROWS_A_MESSAGE;
      post({ kind: "rows", list, dossiers: dossiers.slice(at, end), problems: problems.slice(at, end) });
      await pause();
    }
  }

  async function readAll(
    confirmed: readonly ConfirmedTable[],
    then: (list: DossierList, index: number) => Promise<void>,
  ): Promise<DossierList[]> {
    const known = readBefore;
    readBefore = new Map();
    const lists: DossierList[] = [];
    for (const [index, each] of confirmed.entries()) {
      const { file } = tables[each.id]!.opened;
      const key = JSON.stringify(each);
      const list =
        known.get(key) ??
        (await readTable(each, (done) =>
          post({
            kind: "progress",
            progress: { file, stage: "reading", done: (index + done) / confirmed.length },
          }),
        ));
      readBefore.set(key, list);
      await then(list, index);
      lists.push(list);
    }
    return lists;
  }

  async function read({ tables: confirmed }: Extract<Request, { kind: "read" }>): Promise<void> {
    const lists = await readAll(confirmed, (list, index) => send(index, list));
    post({ kind: "finished", sources: lists.map(({ source }) => source) });
  }

  async function count({
    tables: confirmed,
    summaries: wanted,
    order,
  }: Extract<Request, { kind: "count" }>): Promise<void> {
    const lists = await readAll(confirmed, () => Promise.resolve());
    const read = wanted.map((each) =>
      confirmedSummary(summaries[each.id]!.found, each, order.span, order.unit),
    );
    const summary = desk.count(
      lists,
      order,
      read.flatMap(({ source }) => source ?? []),
      read.flatMap(({ told }) => told),
    );
    post({ kind: "counted", summary });
  }

  return async (request) => {
    switch (request.kind) {
      case "open":
        return open(request);
      case "read":
        return read(request);
      case "count":
        return count(request);
      case "behind":
        return post({
          kind: "traced",
          excerpt: desk.behind(
            request.key,
            request.system,
            request.most,
            request.withPeople ? peopleOf : undefined,
          ),
        });
      case "reconcile": {
        const result = desk.reconcile(request.one, request.other, request.withPeople ? peopleOf : undefined);
        return post(
          result === undefined ? { kind: "failed", message: FAILED } : { kind: "reconciled", result },
        );
      }
      case "to_do":
        return post({
          kind: "work",
          excerpt: desk.toDo(request.most, request.withPeople ? peopleOf : undefined),
        });
    }
  };
}
