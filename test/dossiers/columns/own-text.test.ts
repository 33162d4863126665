import fc from "fast-check";
import { ownText } from "../../../src/dossiers/columns/own-text";

test("a text of its own is the same text", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => ownText(text) === text));
});
