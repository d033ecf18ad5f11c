import type { MdastNode } from "satteri";
import type { Fault } from "../data/fault.ts";
import type { SourceFile } from "../data/source-file.ts";
import type { Problem } from "../rules/check.ts";
import { isComponent, type Use } from "./component.ts";
import type { Finding } from "./finding.ts";
import { splitFrontmatter } from "./frontmatter.ts";
import { headingJudge } from "./headings.ts";
import { nodeFindings } from "./node.ts";
import { type Subject, subjectOf } from "./place.ts";
import { byPlace, worded } from "./problem.ts";
import { faultIn, readText } from "./source-text.ts";
import { literals } from "./tag.ts";
import { nodesBelow, parse } from "./tree.ts";

/*
 * MDX runs code at build time, and texts come from many hands: so a text is held to a subset that
 * can't run any. Judged on the syntax tree, by what is allowed: what nobody thought of is refused.
 */

/** A text read: everything wrong with it, and the components it uses. */
export interface ProseRead {
  faults: Fault[];
  /** Whole only when there is no fault. */
  uses: Use[];
}

/** Checks one file of prose, its path relative to `content/`. Everything in one run, nothing thrown. */
export function checkProse(file: SourceFile): Problem[] {
  return readProse(file).faults.map(worded).sort(byPlace);
}

/** Reads one file of prose, its path relative to `content/`. */
export function readProse(file: SourceFile): ProseRead {
  const subject = subjectOf(file.path);
  const read = readText(file);
  if ("fault" in read) return { faults: [read.fault], uses: [] };
  const { text } = read;
  if (!subject) {
    return { faults: [faultIn(file.path, text, 0, "van-tep-la", file.path)], uses: [] };
  }
  const split = splitFrontmatter(file.path, text);
  if (Array.isArray(split)) return { faults: split, uses: [] };
  const tree = parse(split.body);
  if ("reason" in tree) {
    const { line, column, reason } = tree;
    const before = split.body.split("\n").slice(0, line - 1);
    const index = before.reduce((n, each) => n + each.length + 1, column - 1);
    return { faults: [faultIn(file.path, text, index, "van-sai-cu-phap", reason)], uses: [] };
  }
  return judge(tree, split.body, subject, file.path);
}

const deepest = 16;

/** Judges a syntax tree: what is wrong in it, and the components it uses. */
export function judge(root: MdastNode, text: string, subject: Subject, file: string): ProseRead {
  const faults: Fault[] = [];
  const uses: Use[] = [];
  const headings = headingJudge(subject.kind);
  for (const { node, depth } of nodesBelow(root)) {
    const start = node.position?.start.offset ?? 0;
    const own = text.slice(start, node.position?.end.offset ?? start);
    const findings = [...nodeFindings(node, subject), ...headings(node, own)];
    if (depth === deepest) findings.push({ code: "van-qua-sau", value: null, more: {} });
    for (const finding of findings) {
      const { code, value, more } = finding;
      faults.push(faultIn(file, text, start + within(finding, own), code, value, more));
    }
    if (findings.length > 0) continue;
    if (node.type !== "mdxJsxTextElement" || !isComponent(node.name ?? "")) continue;
    uses.push(useOf(node, faultIn(file, text, start, "", null), subject));
  }
  return { faults, uses };
}

/** Where in a node's source a finding's value stands; its start where it is written otherwise. */
function within({ value, index }: Finding, own: string): number {
  if (index === undefined || value === null || value === "") return 0;
  if (own.startsWith(value, index)) return index;
  return Math.max(0, own.indexOf(value));
}

function useOf(
  node: Extract<MdastNode, { type: "mdxJsxTextElement" }>,
  { file, line, column }: Fault,
  { lang }: Subject,
): Use {
  const component = node.name ?? "";
  if (!isComponent(component)) throw new Error(`no component ${component}`);
  return { component, attributes: literals(node), lang, file, line, column };
}
