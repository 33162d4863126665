import { classTable } from "../client/class-table-cache";
import { deriveClassTable } from "../client/derive-class-table";

describe("the class table", () => {
  test("knows the classes, properties and methods of the installed client", () => {
    const { Worksheet, Range, WorksheetCollection } = classTable();
    expect(Worksheet?.scalars).toMatchObject({ Name: { writable: true }, Id: { writable: false } });
    expect(Worksheet?.children).toMatchObject({ PageLayout: "PageLayout", Names: "NamedItemCollection" });
    expect(Range?.methods).toEqual(expect.arrayContaining(["GetCell", "GetEntireRow", "_ValidateArraySize"]));
    expect([WorksheetCollection?.isCollection, Range?.isCollection]).toEqual([true, false]);
  });

  test("says when the client's file has changed its form", () => {
    expect(() => deriveClassTable("var Excel;")).toThrow("another form");
  });
});
