import { asFailure } from "./failure";
import { workbookHost } from "./host";
import { CommandFailure } from "../../workbook/command-failure";

/** On the web a sync can hang for ever (office-js #6678): after this long the officer is told. Milliseconds. */
const PATIENCE = 30_000;

/** Milliseconds to wait for Excel; or what has to happen for the wait to be over. */
export type Patience = number | Promise<unknown>;

export interface CommandOptions {
  /** What is being done, as the end of a sentence: "chèn biểu nhập liệu". */
  readonly doing: string;
  readonly patience?: Patience;
}

/** @example commandOptions("lập báo cáo", undefined) //=> { doing: "lập báo cáo" } */
export function commandOptions(doing: string, patience: Patience | undefined): CommandOptions {
  return patience === undefined ? { doing } : { doing, patience };
}

/**
 * Runs one command against the workbook: every failure comes out as a `CommandFailure` in Vietnamese, and a host that
 * never answers does not keep the officer waiting for ever.
 *
 * @param within the context that the work needs, where it is that of an earlier one.
 * @throws CommandFailure
 */
export async function runCommand<T>(
  { doing, patience = PATIENCE }: CommandOptions,
  work: (context: Excel.RequestContext) => Promise<T>,
  within?: OfficeExtension.ClientRequestContext,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    const message = `Chưa ${doing} được: Excel không trả lời. Kiểm tra xem có ô nào đang sửa dở hoặc hộp thoại nào đang mở, đóng lại rồi làm lại lệnh.`;
    const giveUp = (): void => reject(new CommandFailure("no_answer", message));
    if (typeof patience === "number") timer = setTimeout(giveUp, patience);
    else void patience.then(giveUp);
  });
  try {
    return await Promise.race([workbookHost().run(work, within), silence]);
  } catch (error) {
    throw asFailure(error, doing);
  } finally {
    clearTimeout(timer);
  }
}
