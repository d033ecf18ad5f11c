import type { MdxJsxFlowElement, MdxJsxTextElement } from "satteri";
import { attributesOf, components, isComponent } from "./component.ts";
import type { Finding } from "./finding.ts";

/** A tag as the parser gives it. */
export type Tag = MdxJsxFlowElement | MdxJsxTextElement;

/** What is wrong with a tag: it must be a component of the list, in a sentence, empty, literal. */
export function tagFindings(tag: Tag): Finding[] {
  const name = tag.name ?? "";
  if (!isComponent(name))
    return [{ code: "van-the-la", value: name === "" ? "<>" : name, more: {} }];
  const findings: Finding[] = [];
  if (tag.type === "mdxJsxFlowElement" || tag.children.length > 0) {
    findings.push({ code: "van-the-sai-cho", value: name, more: {} });
  }
  const known = attributesOf(name);
  const allowed = Object.keys(components[name]).join(", ");
  const seen = new Set<string>();
  for (const attribute of tag.attributes) {
    if (attribute.type !== "mdxJsxAttribute") {
      findings.push({ code: "van-ma-lenh", value: `{${attribute.value}}`, more: {}, index: 0 });
      continue;
    }
    const kind = Object.hasOwn(known, attribute.name) ? known[attribute.name] : undefined;
    if (!kind || seen.has(attribute.name)) {
      const more = { tag: name, allowed };
      findings.push({ code: "van-thuoc-tinh-la", value: attribute.name, more, index: 0 });
      continue;
    }
    seen.add(attribute.name);
    const { value } = attribute;
    if (typeof value === "string" && kind.form.test(value)) continue;
    const shown =
      typeof value === "object" && value !== null ? `{${value.value}}` : (value ?? null);
    const more = { attribute: attribute.name, said: kind.said };
    findings.push({ code: "van-gia-tri-sai", value: shown, more, index: 0 });
  }
  for (const [missing, { required, said }] of Object.entries(known)) {
    if (!required || seen.has(missing)) continue;
    findings.push({ code: "van-thieu-thuoc-tinh", value: name, more: { missing, said } });
  }
  return findings;
}

/** A tag's attributes as texts, once nothing was found wrong with it. */
export function literals(tag: Tag): Record<string, string> {
  const pairs = tag.attributes.flatMap((attribute) =>
    attribute.type === "mdxJsxAttribute" && typeof attribute.value === "string"
      ? [[attribute.name, attribute.value] as const]
      : [],
  );
  return Object.fromEntries(pairs);
}
