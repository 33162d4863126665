/** What an officer should look at in a report that is correct as far as the figures go. */
import { checkForm } from "../../checks/form-rules";
import { textsOf, type ReportDocument } from "./document";
import { formLinesOf } from "./form-lines";

/** A paragraph of more is hard to read in print. */
const LONG_PARAGRAPH = 2_000;

/** Longer than any word, number or address in use: it is broken wherever the line ends. */
const LONG_WORD = 60;

/** A letterhead or title of more takes many lines. */
const LONG_UNIT = 100;

const beginning = (text: string): string => `${text.slice(0, 30).trimEnd()}…`;

function longTexts(texts: readonly string[]): string[] {
  return texts.flatMap((text) => {
    const word = text.split(/\s+/).find((each) => each.length > LONG_WORD);
    return [
      ...(text.length > LONG_PARAGRAPH
        ? [`Đoạn “${beginning(text)}” dài ${text.length} ký tự, nên tách ra.`]
        : []),
      ...(word === undefined
        ? []
        : [`“${beginning(word)}” dài ${word.length} ký tự liền nhau, xem chỗ xuống dòng.`]),
    ];
  });
}

/**
 * Places to look at before printing, a sentence each: rules of form F01r to F04r, who signs, texts out of the ordinary.
 *
 * @example lookOver(documentWithoutSigner) //=> ["Chưa có họ và tên người ký."]
 */
export function lookOver(document: ReportDocument): string[] {
  const { signature, letterhead } = document;
  return [
    ...(signature.name === "" ? ["Chưa có họ và tên người ký."] : []),
    ...(letterhead.issuer.length > LONG_UNIT
      ? [`Tên đơn vị dài ${letterhead.issuer.length} ký tự, xem lại đầu trang.`]
      : []),
    ...checkForm(formLinesOf(document)).map(({ message }) => message),
    ...longTexts([...new Set(textsOf(document))]),
  ];
}
