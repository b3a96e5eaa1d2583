/**
 * How much there is to say in a text, sign by sign: speech in units of about a consonant, and the stops between.
 * The weights were fitted to a voice whose word times are known (docs/narration-estimates.md); how long a unit
 * takes is learnt for each voice.
 */

/** One number for each code unit of the text; both are 0 for what makes no sound. */
export interface SpeechWeight {
  readonly speech: Float64Array;
  /** In the same units. The stop at the end of the text is not in it: engines differ in what they make of that. */
  readonly stops: Float64Array;
}

const VOWEL = 0.6;
const CONSONANT = 1;
/** "th", "ck", "ll": one sound, which its first letter stands for. */
const SAME_SOUND = /(?<=t|s|c|p|w|g)h|(?<=c)k|([b-df-hj-np-tv-z])(?<=\1\1)/gi;
/** One character stands for a syllable. */
const SYLLABLE = 3;
const SOFTENING = 0.2;
/** What a word takes beside its letters. */
const WORD = 0.3;
/** What the name of a letter takes beside its sound. */
const SPELLED = 0.6;
const DIGIT = 6;
/** Most zeros are only heard in "ten" and "hundred". */
const ZERO = 2;
/** Commas, colons and full stops differ less from each other than engines do. */
const STOP = 4;
const QUOTE = 1.5;

const SOUNDS =
  /(?<word>\p{L}[\p{L}\p{M}'’]*)|(?<digit>\p{N})|(?<stop>[,;:.!?…—–](?![\p{L}\p{N},;:.!?…—–]))|(?<quote>["“”„«»()[\]])/gu;
const LETTER = /\p{L}/gu;
const VOWELS = /^[aeiouyаеиоуыэюяіє]$/;
const SOFT = /^[ьъ]$/;
const SYLLABIC = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const ABBREVIATION = /^\p{Lu}{1,5}$/u;

/** Takes time in proportion to the length of the text. */
export function speechWeight(text: string): SpeechWeight {
  const speech = new Float64Array(text.length);
  const stops = new Float64Array(text.length);
  let [first, last] = [text.length, 0];
  for (const match of text.matchAll(SOUNDS)) {
    const { word, digit, stop } = match.groups!;
    const [at, end] = [match.index, match.index + match[0].length];
    if (word !== undefined) weighWord(word, speech.subarray(at, end));
    else if (digit !== undefined) speech[at] = digit === '0' ? ZERO : DIGIT;
    else stops[at] = stop === undefined ? QUOTE : STOP;
    if (word === undefined && digit === undefined) continue;
    first = Math.min(first, at);
    last = end;
  }
  stops.fill(0, 0, first).fill(0, last);
  return { speech, stops };
}

function weighWord(word: string, weights: Float64Array): void {
  const more = ABBREVIATION.test(word) ? SPELLED : 0;
  for (const { 0: letter, index } of word.matchAll(LETTER)) weights[index] = weightOf(letter) + more;
  if (more === 0) for (const { index } of word.matchAll(SAME_SOUND)) weights[index] = 0;
  weights[0]! += WORD;
}

function weightOf(letter: string): number {
  const plain = letter.toLowerCase();
  // "é" and "ü" are vowels without their accents too; "й" is none.
  if (plain !== 'й' && VOWELS.test(plain.normalize('NFD').charAt(0))) return VOWEL;
  if (SOFT.test(plain)) return SOFTENING;
  return SYLLABIC.test(plain) ? SYLLABLE : CONSONANT;
}
