import "./fonts.css";

const faces = ["", "bold ", "italic ", "italic bold "];

/** Loads the font of the sheets: a canvas does not wait for fonts and would be drawn in another one. */
export async function loadSheetFonts(): Promise<void> {
  await Promise.all(faces.map((face) => document.fonts.load(`${face}12px "Times New Roman"`, "Tỷ lệ")));
}
