/** How far a text that was heard agrees with the text that should have been: words kept, in order. */

export interface WordOrder {
  expected: number;
  heard: number;
  /** Length of the longest sequence of words that both have in the same order. */
  kept: number;
}

/** Takes time with the product of both lengths: 3,000 words take less than a second. */
export function wordsKeptInOrder(expected: readonly string[], heard: readonly string[]): WordOrder {
  let row = new Uint32Array(heard.length + 1);
  for (const word of expected) {
    const next = new Uint32Array(heard.length + 1);
    for (let index = 0; index < heard.length; index++) {
      next[index + 1] = word === heard[index] ? row[index]! + 1 : Math.max(row[index + 1]!, next[index]!);
    }
    row = next;
  }
  return { expected: expected.length, heard: heard.length, kept: row[heard.length]! };
}
