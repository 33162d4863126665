/** Which theme the pane wears: that of Office where it tells, else that of the system (see style/theme.css). */

/** Brightness below which a background counts as dark, of 255. */
const DARK_BELOW = 128;

/**
 * The theme that fits a background.
 *
 * @param background colour of Office's own panes, "#262626"; undefined where Office does not tell.
 * @returns undefined when the colour cannot be read: then the system decides.
 * @example themeFor("#262626") //=> "dark"
 */
export function themeFor(background: string | undefined): "dark" | "light" | undefined {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? "");
  if (match === null) return undefined;
  const [red, green, blue] = match.slice(1).map((part) => Number.parseInt(part, 16));
  const brightness = 0.299 * red! + 0.587 * green! + 0.114 * blue!;
  return brightness < DARK_BELOW ? "dark" : "light";
}
