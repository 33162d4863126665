/**
 * Writes all that is made from the tables: the published keys, the officer's pages of functions and of rules,
 * the settings of servers, the schema of packets, the drawing of the rooms, the version in the manifest.
 */
import { writeDrawing } from "./make-drawing";
import { writeFunctionDocs } from "./make-function-docs";
import { writeHosting } from "./make-hosting";
import { writeRuleDocs } from "./make-rule-docs";
import { writePacketSchema } from "./make-packet-schema";
import { publishKeys } from "./publish-keys";
import { writeVersion } from "./write-version";

publishKeys();
writeFunctionDocs();
writeRuleDocs();
writeHosting();
writePacketSchema();
writeDrawing();
writeVersion();
