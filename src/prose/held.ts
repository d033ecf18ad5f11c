import type { MdastPluginEntry, MdxJsxTextElement } from "satteri";
import { frontmatterKeys } from "./frontmatter.ts";
import { inContent, subjectOf } from "./place.ts";
import { byPlace, oneLine, worded } from "./problem.ts";
import { textFault } from "./source-text.ts";
import { judge } from "./subset.ts";

/**
 * Holds what is compiled to the subset: the build stops at the first text that doesn't keep it,
 * checked or not. Gives every component its text's language and its place, so that a figure that
 * isn't there can be named by file, line and column.
 */
export const held: MdastPluginEntry = ({ fileURL, source, data }) => {
  const file = inContent(fileURL) ?? fileURL?.pathname ?? "?";
  const subject = subjectOf(file);
  if (!subject) throw new Error(`prose outside content/: ${file}`);
  const unread = textFault(file, source);
  if (unread) throw new ProseError([oneLine(worded(unread))], unread.line, unread.column);
  const known: readonly string[] = frontmatterKeys;
  const { astro } = data as { astro?: { frontmatter?: object } };
  const odd = Object.keys(astro?.frontmatter ?? {}).filter((key) => !known.includes(key));
  if (odd.length > 0)
    throw new Error(`content/${file}: frontmatter may not have ${odd.join(", ")}`);

  return {
    name: "prose-held-to-its-subset",
    options: { position: true },
    before(root, ctx) {
      const { faults } = judge(root, ctx.source, subject, file);
      const problems = faults.map(worded).sort(byPlace);
      const [first] = problems;
      if (first) throw new ProseError(problems.map(oneLine), first.line, first.column);
    },
    mdxJsxTextElement(node) {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      return withAttributes(node, { lang: subject.lang, at: `${file}:${line}:${column}` });
    },
  };
};

function withAttributes(
  node: Readonly<MdxJsxTextElement>,
  more: Record<string, string>,
): MdxJsxTextElement {
  const added = Object.entries(more).map(
    ([name, value]) => ({ type: "mdxJsxAttribute", name, value }) as const,
  );
  return { ...node, attributes: [...node.attributes, ...added] };
}

/** A text that doesn't keep the subset: all its problems, and the first one's place. */
class ProseError extends Error {
  readonly line: number;
  readonly column: number;

  constructor(problems: readonly string[], line: number, column: number) {
    super(problems.join("\n"));
    this.name = "ProseError";
    this.line = line;
    this.column = column;
  }
}
