import ts from "typescript";
import { piecesOf } from "./pieces.ts";

/** One place where a file names another or a package. */
export interface Import {
  /** As written, without a query: `../text/lang.ts`, `node:fs`; null where it is computed. */
  to: string | null;
  /** Line in the file, from 1. */
  line: number;
}

/**
 * Every way in which a source file can bring in another, read from the syntax: import and export
 * declarations, `import()`, `require()` and its kin, type imports, `import.meta.glob`, workers by
 * `new URL(…, import.meta.url)`, `process.getBuiltinModule`, reference comments; in Astro
 * files in the frontmatter, in scripts and in the template; in MDX in its module lines.
 */
export function importsOf(path: string, text: string): Import[] {
  return piecesOf(path, text).flatMap(({ code, line, kind }) => {
    const file = ts.createSourceFile("piece", code, ts.ScriptTarget.Latest, true, kind);
    const found = file.referencedFiles.map(({ fileName, pos }) => ({ to: fileName, at: pos }));
    return [...found, ...below(file)].map(({ to, at }) => ({
      to: to === null ? null : to.replace(/\?.*$/, ""),
      line: line + file.getLineAndCharacterOfPosition(at).line,
    }));
  });
}

type Found = { to: string | null; at: number };

function below(node: ts.Node): Found[] {
  const found = below1(node);
  ts.forEachChild(node, (child) => {
    found.push(...below(child));
  });
  return found;
}

function below1(node: ts.Node): Found[] {
  const at = node.getStart();
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return node.moduleSpecifier ? [{ to: literal(node.moduleSpecifier), at }] : [];
  }
  if (ts.isExternalModuleReference(node)) return [{ to: literal(node.expression), at }];
  if (ts.isImportTypeNode(node)) {
    const { argument } = node;
    return [{ to: ts.isLiteralTypeNode(argument) ? literal(argument.literal) : null, at }];
  }
  if (ts.isCallExpression(node) && loads(node.expression)) {
    const [what] = node.arguments;
    const several = what && ts.isArrayLiteralExpression(what) ? what.elements : [what];
    return several.map((one) => ({ to: one ? literal(one) : null, at }));
  }
  if (ts.isNewExpression(node) && node.expression.getText() === "URL") {
    const [to, base] = node.arguments ?? [];
    return to && base?.getText() === "import.meta.url" ? [{ to: literal(to), at }] : [];
  }
  return [];
}

/** Whether calling this brings in a file: `import`, `require`, or a function that does the same. */
function loads(callee: ts.Expression): boolean {
  if (callee.kind === ts.SyntaxKind.ImportKeyword) return true;
  if (ts.isIdentifier(callee))
    return ["require", "createRequire", "getBuiltinModule"].includes(callee.text);
  if (!ts.isPropertyAccessExpression(callee)) return false;
  const from = callee.expression.getText();
  const name = callee.name.text;
  if (from === "import.meta") return ["glob", "globEager", "resolve"].includes(name);
  return ["require", "createRequire", "getBuiltinModule"].includes(name) || from === "require";
}

/** The text of a literal; null for anything that is worked out when the program runs. */
function literal(node: ts.Node): string | null {
  return ts.isStringLiteralLike(node) ? node.text : null;
}
