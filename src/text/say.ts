import type { Bilingual, Lang } from "./lang.ts";

/** A text of the site in both languages; `en_one` is the English after the number one. */
export interface Entry extends Bilingual {
  readonly en_one?: string;
}

/** The texts of one part of the site, Vietnamese and English side by side. */
export type Dictionary = Readonly<Record<string, Entry>>;

/**
 * A text in a language, its `{name}` places filled. `n` decides between one and many in English.
 * @throws Error when a place has no value: a reader never sees a brace
 */
export function say(
  entry: Entry,
  lang: Lang,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const one = lang === "en" && entry.en_one !== undefined && String(values["n"]) === "1";
  const text = one ? (entry.en_one ?? entry.en) : entry[lang];
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in "${text}"`);
    return String(value);
  });
}

/** A list in words: "Can Lộc, Hương Sơn và Cẩm Xuyên", "Can Lộc, Hương Sơn and Cẩm Xuyên". */
export function list(items: readonly string[], lang: Lang): string {
  const last = items.at(-1) ?? "";
  const rest = items.slice(0, -1);
  return rest.length === 0 ? last : `${rest.join(", ")} ${lang === "vi" ? "và" : "and"} ${last}`;
}
