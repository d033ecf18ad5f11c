import * as z from "zod";

/** What stands above every text, as Astro's collections read it. A `layout` would be imported. */
export const frontmatter = z.strictObject({
  /** What the text is called. */
  title: z.string().min(1),
  /** One sentence, for search results and previews. */
  description: z.string().min(1),
});
