/** What is said beside the text when the reader asks: a word spelt, where one is. Then it is as it was before. */
import type { LanguageTag } from '../base/language.ts';
import { wordAt } from './boundary.ts';
import type { Recital } from './recital.ts';
import { spellingOf } from './spelling.ts';
import type { SpellingManner } from './spelling.ts';
import { placeOf } from './steps.ts';

export interface Interjections {
  /** False where there is nothing to say in it. `lang` absent: that of narration's own words. */
  say(text: string, lang?: LanguageTag): boolean;
  /** The word said last: by letters, and asked again by a spelling alphabet. */
  spell(): boolean;
}

export function createInterjections(recital: Recital): Interjections {
  let spelt: { readonly word: string; readonly manner: SpellingManner } | null = null;

  function say(text: string, lang?: LanguageTag): boolean {
    if (!/[\p{L}\p{N}]/u.test(text)) return false;
    const interjected = recital.reading ? 'goes-on' : 'rests';
    const { ended } = recital;
    recital.hold(recital.about);
    const { step } = recital;
    const before = step.kind === 'interlude' && step.interjected ? step.then : step;
    const then = ended ? null : before;
    recital.begin(
      { kind: 'interlude', sounds: [], text, ...(lang && { lang }), then, interjected },
      'resumed',
    );
    return true;
  }

  function spell(): boolean {
    const here = recital.heard ?? placeOf(recital.step);
    const sentence = here && recital.script.sentences[here.index];
    const word = sentence && wordAt(sentence.words, here.from);
    if (!word) return false;
    const key = `${here.index} ${word.spoken.start}`;
    spelt = { word: key, manner: spelt?.word === key && spelt.manner === 'letters' ? 'alphabet' : 'letters' };
    const text = sentence.spoken.slice(word.spoken.start, word.spoken.end);
    const lang = sentence.runs.find(({ end }) => end > word.spoken.start)?.lang ?? sentence.lang;
    return say(spellingOf(text, lang, spelt.manner), lang);
  }

  return { say, spell };
}
