/**
 * A voice whose word times are known: espeak-ng, compiled to JavaScript, says of each word when it begins in
 * the sound that it makes. It renders many times faster than real time and plays nothing.
 */
import createEspeak from '@echogarden/espeak-ng-emscripten';
import type { Span } from '../../src/lib/locator/locator.ts';

export interface Rendered {
  /** Length of the sound. */
  readonly ms: number;
  /** When each word begins, in ms; null where the engine did not tell, as for words that it says as one. */
  readonly begins: readonly (number | null)[];
}

/** @param rate 1: the engine's own 175 words a minute */
export type Render = (text: string, words: readonly Span[], lang: string, rate: number) => Rendered;

/** Names of its voices, by primary language. */
const VOICES: Readonly<Record<string, string>> = { en: 'en-us', ru: 'ru' };
const WORDS_A_MINUTE = 175;

export async function createRender(): Promise<Render> {
  const { eSpeakNGWorker } = await createEspeak();
  const engine = new eSpeakNGWorker();
  const rateOfSamples = engine.get_samplerate();
  return (text, words, lang, rate) => {
    const voice = VOICES[lang];
    if (voice === undefined || engine.set_voice(voice) !== 0)
      throw new RangeError(`espeak has no voice for ${lang}`);
    engine.set_rate(Math.round(rate * WORDS_A_MINUTE));
    const starts = utf16Offsets(text);
    const begins = words.map((): number | null => null);
    let samples = 0;
    let latest = 0;
    engine.synthesize(text, (sound, events) => {
      samples += sound?.length ?? 0;
      for (const { type, text_position, audio_position } of events) {
        if (type !== 'word') continue;
        const word = wordIn(text, words, starts[text_position - 1] ?? text.length);
        // The later parts of a word, as of a number, and positions that run back tell nothing of its beginning.
        if (word === null || word < latest || begins[word] !== null) continue;
        begins[word] = audio_position;
        latest = word;
      }
      return false;
    });
    return { ms: (samples / rateOfSamples) * 1000, begins };
  };
}

/** The word that an event means: it may point at a mark before the word, or into its middle. */
function wordIn(text: string, words: readonly Span[], at: number): number | null {
  let from = at;
  while (from < text.length && !/[\p{L}\p{N}]/u.test(text.charAt(from))) from += 1;
  const index = words.findIndex(({ start, end }) => start <= from && from < end);
  return index < 0 ? null : index;
}

/** Of every code point of a text. */
function utf16Offsets(text: string): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    offsets.push(at);
    at += character.length;
  }
  return offsets;
}
