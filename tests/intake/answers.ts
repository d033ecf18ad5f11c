import { type Answer, readAnswer } from "../../src/intake/answer.ts";

/** Answers as they are typed; fails the test where one is none. */
export function answersOf(typed: readonly string[]): Answer[] {
  return typed.map((each) => {
    const answer = readAnswer(each);
    if (!answer) throw new Error(`${each} is no answer`);
    return answer;
  });
}
