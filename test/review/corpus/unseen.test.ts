/** The part of the corpus that is only run when the reader is done: nothing in the reader was changed for one of its texts. */
import { UNSEEN_PLANTED } from "./plants";
import { testPart } from "./test-part";
import { UNSEEN } from "./ways/unseen";

testPart("unseen", UNSEEN, UNSEEN_PLANTED);
