import ts from "typescript";
import { piecesOf } from "./pieces.ts";

/**
 * Places in a source file where it asks what differs from run to run: the time, chance. Each as
 * `file:line what`. `Date` is fine with arguments: it then knows only what it is told.
 */
export function clockReads(path: string, text: string): string[] {
  if (!/\.(ts|mjs|astro)$/.test(path)) return [];
  return piecesOf(path, text).flatMap(({ code, line, kind }) => {
    const file = ts.createSourceFile("piece", code, ts.ScriptTarget.Latest, true, kind);
    return askers(file).map((node) => {
      const at = line + file.getLineAndCharacterOfPosition(node.getStart()).line;
      return `${path}:${at} ${node.getText()}`;
    });
  });
}

function askers(node: ts.Node): ts.Node[] {
  const found = asks(node) ? [node] : [];
  ts.forEachChild(node, (child) => {
    found.push(...askers(child));
  });
  return found;
}

const clocks = ["Date.now", "Math.random", "performance.now", "crypto.randomUUID", "Temporal.Now"];

function asks(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return clocks.includes(node.getText());
  const isDate = (callee: ts.Expression) => callee.getText() === "Date";
  if (ts.isCallExpression(node)) return isDate(node.expression);
  return ts.isNewExpression(node) && isDate(node.expression) && !node.arguments?.length;
}
