import { ErrorType, ErrorValueObject, StringValueObject, ValueObjectFactory } from "@univerjs/engine-formula";

/** Enough for the texts of the largest workbook here several times over. */
const MOST_TEXTS = 20_000;

/**
 * Remembers which texts are no numbers. Whenever a formula reads a text, Univer tries to read it as a date, a time and
 * a number in every pattern that it knows, and it remembers only those that are one: labels are tried again and again.
 *
 */
export function rememberTexts(): void {
  const plain = new Memory<StringValueObject>();
  const create = ValueObjectFactory.create;
  ValueObjectFactory.create = (raw, isIgnoringPatterns) => {
    if (typeof raw !== "string") return create(raw, isIgnoringPatterns);
    const known = plain.get(raw);
    if (known !== undefined) return known;
    const value = create(raw, isIgnoringPatterns);
    if (!isIgnoringPatterns && value.isString()) plain.set(raw, value as StringValueObject);
    return value;
  };
  const notNumbers = new Memory<true>();
  const { prototype } = StringValueObject;
  const convert = prototype.convertToNumberObjectValue;
  prototype.convertToNumberObjectValue = function () {
    const text = this.getValue();
    if (notNumbers.get(text)) return ErrorValueObject.create(ErrorType.VALUE);
    const value = convert.call(this);
    if (value.isError()) notNumbers.set(text, true);
    return value;
  };
}

/** A map that starts again when it has grown too large. */
class Memory<Value> {
  private readonly values = new Map<string, Value>();

  get(text: string): Value | undefined {
    return this.values.get(text);
  }

  set(text: string, value: Value): void {
    if (this.values.size >= MOST_TEXTS) this.values.clear();
    this.values.set(text, value);
  }
}
