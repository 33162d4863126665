/** Sheet-scoped names of the sheets around handing in: apart from the other marks, for the pane opens without them. */

/** On the sheet that keeps what belongs to handing in. */
export const HAND_IN_NAME = "tthc_la_goi_nop";

/** On the sheet that keeps what a roll-up has taken. */
export const ROLL_UP_NAME = "tthc_la_tong_hop";
