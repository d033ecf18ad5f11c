import ts from "typescript";

/** A part of a file that is code. */
export interface Piece {
  code: string;
  /** Line of the file on which the piece begins. */
  line: number;
  kind: ts.ScriptKind;
}

/**
 * The parts of a file that are code: all of a TypeScript or JavaScript file; of an Astro file the
 * frontmatter, the scripts and the template; of an MDX file its module lines.
 */
export function piecesOf(path: string, text: string): Piece[] {
  const piece = (at: number, code: string, kind: ts.ScriptKind): Piece => {
    return { code, line: text.slice(0, at).split("\n").length, kind };
  };
  if (path.endsWith(".mdx")) {
    const lines = text.matchAll(/^(?:import|export)\b[^;]*?(?:["'][^"'\n]*["'];?|$)/gm);
    return [...lines].map((found) => piece(found.index, found[0], ts.ScriptKind.TSX));
  }
  if (!path.endsWith(".astro")) {
    const isPlain = /\.[cm]?ts$/.test(path);
    return [piece(0, text, isPlain ? ts.ScriptKind.TS : ts.ScriptKind.TSX)];
  }
  const front = /^---\r?\n([\s\S]*?)^---/m.exec(text);
  const start = front === null ? 0 : front[0].length;
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gi)];
  const named = [...text.matchAll(/<script\b[^>]*\ssrc\s*=\s*["']([^"']*)["']/gi)];
  const template = blanked(
    text.slice(start),
    /<(script|style)\b[^>]*>[\s\S]*?<\/\1>|<!--[\s\S]*?-->/gi,
  );
  return [
    ...(front?.[1] === undefined ? [] : [piece(4, front[1], ts.ScriptKind.TS)]),
    ...scripts.map((found) => piece(found.index, found[1] ?? "", ts.ScriptKind.TS)),
    ...named.map((found) => piece(found.index, `import "${found[1]}";`, ts.ScriptKind.TS)),
    piece(start, `<>${template}</>`, ts.ScriptKind.TSX),
  ];
}

/** The text with what matches taken out, its lines kept. */
function blanked(text: string, what: RegExp): string {
  return text.replace(what, (found) => found.replace(/[^\n]/g, ""));
}
