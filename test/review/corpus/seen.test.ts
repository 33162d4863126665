/** The part of the corpus that was looked at while the reader was built. */
import { SEEN_PLANTED } from "./plants";
import { testPart } from "./test-part";
import { OPENED } from "./ways/opened";
import { SEEN } from "./ways/seen";

testPart("seen", [...SEEN, ...OPENED], SEEN_PLANTED);
