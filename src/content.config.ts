import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { frontmatter } from "./prose/schema.ts";

/** Texts of one kind: entries are named `vi/2020-04`, by language and slug, as addresses have them. */
function texts(pattern: string) {
  return defineCollection({
    loader: glob({
      base: "./content",
      pattern,
      generateId: ({ entry }) => entry.replace(/^(vi|en)\/(?:.*\/)?([^/]+)\.mdx$/, "$1/$2"),
    }),
    schema: frontmatter,
  });
}

/** Commentary by month, definitions by indicator, guides and pages by name. */
export const collections = {
  months: texts("{vi,en}/thang/*.mdx"),
  definitions: texts("{vi,en}/chi-tieu/*.mdx"),
  guides: texts("{vi,en}/huong-dan/*.mdx"),
  pages: texts("{vi,en}/*.mdx"),
};
