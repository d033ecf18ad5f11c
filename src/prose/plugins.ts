import type { Features, HastPluginEntry, MdastPluginEntry } from "satteri";
import { footnotes } from "./footnotes.ts";
import { headingIds } from "./heading-ids.ts";
import { held } from "./held.ts";
import { links } from "./links.ts";
import { type Pictures, pictures } from "./pictures.ts";
import { inContent, subjectOf } from "./place.ts";
import { quotations } from "./quotations.ts";
import { tables } from "./tables.ts";
import { features } from "./tree.ts";

/** What `satteri()` of `@astrojs/markdown-satteri` takes. */
export interface ProseOptions {
  mdastPlugins: MdastPluginEntry[];
  hastPlugins: HastPluginEntry[];
  features: Features;
}

/**
 * How prose is compiled: held to its subset, then written without `style=` and with the words of
 * its own language.
 * @param base where the site lies on its host, with both slashes
 * @param known the pictures that texts may show
 */
export function proseOptions(base: string, known: Pictures): ProseOptions {
  const written: HastPluginEntry = ({ fileURL }) => {
    const lang = subjectOf(inContent(fileURL) ?? "")?.lang ?? "vi";
    return [
      footnotes(lang),
      headingIds(),
      tables(lang),
      quotations(lang),
      links(lang, base),
      pictures(lang, base, known),
    ];
  };
  return { mdastPlugins: [held], hastPlugins: [written], features };
}
