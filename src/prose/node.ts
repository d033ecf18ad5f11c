import type { MdastNode } from "satteri";
import type { Finding } from "./finding.ts";
import type { Subject } from "./place.ts";
import { tagFindings } from "./tag.ts";
import { typedNumbers } from "./typed-number.ts";
import { isImage, isLink } from "./url.ts";

/** Syntax that can do no harm. What is in no list here is refused: the subset lists what it has. */
const harmless: ReadonlySet<MdastNode["type"]> = new Set([
  "paragraph",
  "thematicBreak",
  "blockquote",
  "list",
  "listItem",
  "code",
  "text",
  "emphasis",
  "strong",
  "delete",
  "inlineCode",
  "break",
  "linkReference",
  "footnoteDefinition",
  "footnoteReference",
  "table",
  "tableRow",
  "tableCell",
]);

/** What is wrong with one node of a text, whatever lies below it. */
export function nodeFindings(node: MdastNode, subject: Subject): Finding[] {
  switch (node.type) {
    case "mdxJsxTextElement":
    case "mdxJsxFlowElement":
      return tagFindings(node);
    case "mdxTextExpression":
    case "mdxFlowExpression":
      return [{ code: "van-ma-lenh", value: `{${node.value}}`, more: {} }];
    case "mdxjsEsm":
      return [{ code: "van-ma-lenh", value: node.value, more: {} }];
    case "link":
    case "definition":
      return isLink(node.url)
        ? []
        : [{ code: "van-lien-ket", value: node.url, more: {}, index: 0 }];
    case "image":
      if (!isImage(node.url)) return [{ code: "van-anh", value: node.url, more: {}, index: 0 }];
      if (!node.alt?.trim()) return [{ code: "van-anh", value: node.url, more: {}, index: 0 }];
      return numberFindings(node.alt, subject);
    case "text":
    case "inlineCode":
    case "code":
      return numberFindings(node.value, subject);
    case "heading":
      return [];
    default:
      return harmless.has(node.type)
        ? []
        : [{ code: "van-cu-phap-la", value: node.type, more: {} }];
  }
}

function numberFindings(text: string, { kind, lang }: Subject): Finding[] {
  if (kind !== "thang") return [];
  return typedNumbers(text, lang).map(({ number, index }) => ({
    code: "van-go-so",
    value: number,
    more: {},
    index,
  }));
}
