/** The part of the corpus that was looked at while the reader was built. */
import { SEEN_PLANTED } from "./plants";
import { testPart } from "./test-part";
import { OPENED } from "./ways/opened";
import { OPENED_LAST } from "./ways/opened-last";
import { OPENED_LATER } from "./ways/opened-later";
import { SEEN } from "./ways/seen";
import { OPENED_HALF } from "./ways/unseen";
import { OPENED_NOW } from "./ways/opened-now";
import { OPENED_ONCE } from "./ways/opened-once";

testPart(
  "seen",
  [...SEEN, ...OPENED, ...OPENED_LATER, ...OPENED_LAST, ...OPENED_ONCE, ...OPENED_NOW, ...OPENED_HALF],
  SEEN_PLANTED,
);
