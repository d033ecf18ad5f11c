import { createHash } from "node:crypto";
import { join } from "node:path";
import subset from "subset-font";
import { isThere, makeFolder, readBytes, writeBytes } from "../disk.ts";
import { root } from "./command.ts";

/*
 * Noto Sans (SIL Open Font License 1.1): tabular digits by default and marks that stay within its
 * ascent. subset-font (harfbuzz as WebAssembly, BSD) cuts it to what the site is written with:
 * 17 kB a weight instead of 630.
 */

const codes = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join("");

/** What the site is written with: ASCII, Vietnamese, and the signs that stand in its texts. */
const characters = [
  codes(0x20, 0x7e),
  "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư",
  codes(0x1ea0, 0x1ef9),
  "\u00a0–—…“”‘’·×−²°«»‹›•",
].join("");

/** A weight of the site's font, ready to be served. */
export interface FontFile {
  weight: number;
  /** Path of a WOFF2 file. */
  path: string;
}

/** Cuts the site's fonts, regular and bold, unless an earlier build left them. */
export function cutFonts(): Promise<[FontFile, FontFile]> {
  const cache = join(root, "node_modules/.cache/fonts");
  const version = createHash("sha256").update(characters).digest("hex").slice(0, 12);
  makeFolder(cache);
  const cut = async (weight: number, name: string) => {
    const path = join(cache, `noto-sans-${weight}-${version}.woff2`);
    if (!isThere(path)) {
      const whole = readBytes(join(root, `node_modules/@expo-google-fonts/noto-sans/${name}.ttf`));
      writeBytes(path, await subset(whole, characters, { targetFormat: "woff2" }));
    }
    return { weight, path };
  };
  return Promise.all([
    cut(400, "400Regular/NotoSans_400Regular"),
    cut(700, "700Bold/NotoSans_700Bold"),
  ]);
}
