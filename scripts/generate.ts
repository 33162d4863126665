/** Writes all that is made from the tables: the published keys, the officer's pages of functions and of rules. */
import { writeFunctionDocs } from "./make-function-docs";
import { writeRuleDocs } from "./make-rule-docs";
import { publishKeys } from "./publish-keys";

publishKeys();
writeFunctionDocs();
writeRuleDocs();
