/** The part of the corpus that was looked at while the reader was built. */
import { SEEN_PLANTED } from "./plants";
import { testPart } from "./test-part";
import { SEEN } from "./ways/seen";

testPart("seen", SEEN, SEEN_PLANTED);
