import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Lang } from "../../src/text/lang.ts";
import { launchBrowser } from "../browser/launch.ts";
import { type Outline, outlines } from "./outline.ts";

/** A built page. */
export interface BuiltPage extends Omit<Outline, "lang"> {
  /** Its address: `/thang/2020-04/`. */
  path: string;
  /** The same without the language: `thang/2020-04/`. */
  place: string;
  lang: Lang;
  html: Buffer;
}

/** The one page that stands at every address where there is none. */
export const missing = "/404.html";

/** A guide: its examples quote rows of data, damaged ones too, and hold no figure of the record. */
export const isGuide = (path: string): boolean => path.includes("/huong-dan/");

/** A version of a page: it stands apart, in both languages, and is found from its page alone. */
export const isVersion = (path: string): boolean => /\/v\d+\/$/.test(path);

/** The pages of a built site by address, without what they hold: quick. Versions aren't among them. */
export function htmlOf(dir: string): Map<string, Buffer> {
  const files = globSync("**/*.html", { cwd: dir, exclude: ["**/v[0-9]*/**"] }).sort();
  return new Map(
    files.map((file) => {
      const address = `/${file.replaceAll("\\", "/").replace(/index\.html$/, "")}`;
      return [address, readFileSync(join(dir, file))];
    }),
  );
}

/**
 * Pages of a built site, all unless told, read by a browser's parser: the one that readers have.
 * @throws Error when a page is in neither language of the site
 */
export async function readPages(
  dir: string,
  wanted: (path: string) => boolean = () => true,
): Promise<BuiltPage[]> {
  const files = [...htmlOf(dir)].filter(([path]) => wanted(path));
  const browser = await launchBrowser();
  const page = await browser.newPage();
  const read: Outline[] = [];
  for (let at = 0; at < files.length; at += 100) {
    const texts = files.slice(at, at + 100).map(([, html]) => html.toString("utf8"));
    read.push(...(await page.evaluate(outlines, texts)));
  }
  await browser.close();
  return files.map(([path, html], i) => {
    const outline = read[i];
    const lang = outline?.lang;
    if (!outline || (lang !== "vi" && lang !== "en")) throw new Error(`${path}: ${lang}`);
    return { ...outline, lang, path, place: path.replace(/^\/(en\/)?/, ""), html };
  });
}
