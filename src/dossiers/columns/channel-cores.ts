/** Ways of submitting a dossier, told by the words that none of their many spellings goes without. */
import type { Channel } from "../dossier";

const CORES: Readonly<Record<Channel, RegExp>> = {
  online: /\b(?:truc tuyen|online|internet|qua mang|vneid|dich vu cong|dvcqg)\b/,
  in_person:
    /\b(?:truc tiep|tai quay|tai cho|mot cua|onegate|tai trung tam|trung tam phuc vu hanh chinh cong)\b/,
  postal: /\b(?:buu chinh|buu dien|buu cuc|bcci|vnpost|chuyen phat)\b/,
};

/** What speaks of the answer's way back, or says that a way was not taken. */
const NOT_HOW_SUBMITTED = /\b(?:ket qua|khong|chua)\b/;

/**
 * The only way that a folded text speaks of; undefined where it speaks of none, of two, or not of submitting.
 *
 * @example channelIn("gui qua dich vu buu chinh") //=> "postal"
 * @example channelIn("truc tuyen tai quay") //=> undefined
 */
export function channelIn(folded: string): Channel | undefined {
  if (NOT_HOW_SUBMITTED.test(folded)) return undefined;
  const spoken = (Object.keys(CORES) as Channel[]).filter((channel) => CORES[channel].test(folded));
  return spoken.length === 1 ? spoken[0] : undefined;
}
