import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { tinosFolder } from "./tinos";

const escape = (path: string): string => path.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/**
 * Writes a fontconfig file into `folder` that prints Times New Roman in Tinos, and gives its path.
 *
 * Liberation Serif, the usual stand-in, lacks most Vietnamese letters: LibreOffice then takes these letters from
 * another font and the lines become wider. It is rejected, so that it can never be chosen.
 */
export async function writeFontConfig(folder: string): Promise<string> {
  const cache = join(folder, "font-cache");
  await mkdir(cache, { recursive: true });
  const file = join(folder, "fonts.conf");
  await writeFile(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${escape(tinosFolder())}</dir>
  <cachedir>${escape(cache)}</cachedir>
  <selectfont>
    <rejectfont><pattern><patelt name="family"><string>Liberation Serif</string></patelt></pattern></rejectfont>
  </selectfont>
  <match target="pattern">
    <test name="family"><string>Times New Roman</string></test>
    <edit name="family" mode="prepend" binding="strong"><string>Tinos</string></edit>
  </match>
</fontconfig>
`,
  );
  return file;
}
