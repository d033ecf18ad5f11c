/** A piece of a sentence: words, or code as it is typed. */
export interface Said {
  text: string;
  isCode: boolean;
}

/** A sentence's pieces: what stands between backticks is code. */
export function coded(sentence: string): Said[] {
  return sentence
    .split("`")
    .map((text, i) => ({ text, isCode: i % 2 === 1 }))
    .filter(({ text }) => text !== "");
}

/** A sentence without its backticks, where there is no other letter to set code in. */
export function uncoded(sentence: string): string {
  return sentence.replaceAll("`", "");
}
