import type { Model } from "./model.ts";

/**
 * A question to the model whose answers are kept, one for each model and key: thousands of pages
 * ask the same ones, and a model never changes. Answers are shared; nobody may change them.
 */
export function memoised<Question extends unknown[], Answer extends object | string | null>(
  answer: (model: Model, ...question: Question) => Answer,
  key: (...question: Question) => string,
): (model: Model, ...question: Question) => Answer {
  const memo = new WeakMap<Model, Map<string, Answer>>();
  return (model, ...question) => {
    const known = memo.get(model) ?? new Map<string, Answer>();
    memo.set(model, known);
    const at = key(...question);
    const found = known.get(at);
    if (found !== undefined) return found;
    const made = answer(model, ...question);
    known.set(at, made);
    return made;
  };
}
