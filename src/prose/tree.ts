import { type Features, type MdastNode, mdxToMdast } from "satteri";

/*
 * satteri is the parser that Astro's MDX is compiled with (Markdown and MDX in Rust, MIT). The
 * subset is judged by the same parser, with the same features, so that no text can mean one thing
 * to the check and another to the build.
 */

/** What prose may be written with, for the check and the build alike. */
export const features = {
  gfm: true,
  frontmatter: false,
  // What is typed is what is shown: the site's sign “…” is never made of three points.
  smartPunctuation: false,
  math: false,
  headingAttributes: false,
  directive: false,
  superscript: false,
  subscript: false,
  wikilinks: false,
  definitionList: false,
  rawHtml: false,
} as const satisfies Features;

/** A place where the parser gave up, and its words. */
export interface SyntaxFault {
  line: number;
  /** In UTF-16 code units, from 1. */
  column: number;
  reason: string;
}

/** A text's syntax tree, or the place where it is no MDX. */
export function parse(text: string): MdastNode | SyntaxFault {
  try {
    return mdxToMdast(text, { features });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line, column, reason] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
    if (line === undefined || column === undefined) throw error;
    return { line: Number(line), column: Number(column), reason: reason ?? message };
  }
}

/** A node and how deep it lies, the root at 0. */
export interface Visit {
  node: MdastNode;
  depth: number;
}

/** Every node below a root in the order of the text. No recursion: a text may nest as it likes. */
export function* nodesBelow(root: MdastNode): Generator<Visit> {
  const open: Visit[] = [{ node: root, depth: 0 }];
  for (let visit = open.pop(); visit; visit = open.pop()) {
    if (visit.depth > 0) yield visit;
    if (!("children" in visit.node)) continue;
    for (const node of visit.node.children.toReversed())
      open.push({ node, depth: visit.depth + 1 });
  }
}
