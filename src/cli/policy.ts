import { createHash } from "node:crypto";

/** What was hashed before: pages share their styles. */
const known = new Map<string, string>();

/**
 * A page whose content security policy (CSP 3, 8.1) allows the styles and scripts that come after
 * it, which are what it holds for, and no other: Astro gives every page the hashes of all that any
 * page of a site may have.
 * @param html a whole page; what has no policy stays as it is
 */
export function ownPolicy(html: string): string {
  const [start = "", policy, end = ""] = html.split(
    /(?<=<meta http-equiv="content-security-policy" content=")([^"]*)/,
  );
  if (policy === undefined) return html;
  const inline = [...end.matchAll(/<(style|script)\b[^>]*>([\s\S]*?)<\/\1>/g)];
  const own = new Set(inline.map(([, , text = ""]) => hashOf(text)));
  const held = policy.replace(/ '(sha256-[^']+)'/g, (all, hash) => (own.has(hash) ? all : ""));
  return start + held + end;
}

function hashOf(text: string): string {
  const hash = known.get(text) ?? `sha256-${createHash("sha256").update(text).digest("base64")}`;
  known.set(text, hash);
  return hash;
}
