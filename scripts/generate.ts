/** Writes all that is made from the tables: the published keys, the officer's list of functions, the README's. */
import { writeFunctionDocs } from "./make-function-docs";
import { publishKeys } from "./publish-keys";

publishKeys();
writeFunctionDocs();
