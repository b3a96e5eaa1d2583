/**
 * Which language a text is in, from its script and its commonest words. It tells apart the languages this
 * project knows words of and otherwise says that it does not know; it never guesses from a single word.
 */
import type { LanguageTag } from '../base/language.ts';

// Function words that are frequent in one language and rare or absent in the others of its script.
const COMMON_WORDS: readonly {
  readonly language: LanguageTag;
  readonly script: 'latin' | 'cyrillic';
  readonly words: ReadonlySet<string>;
}[] = [
  {
    language: 'en',
    script: 'latin',
    words: wordSet(
      'the and of to that was with is for his he it from by at were have they this which not are but had',
    ),
  },
  {
    language: 'de',
    script: 'latin',
    words: wordSet('der die und das den nicht mit ist des sich dem ein eine auf für von zu im auch wird'),
  },
  {
    language: 'fr',
    script: 'latin',
    words: wordSet('le la les des et une dans est que pour qui pas sur du au avec ce sont il elle'),
  },
  {
    language: 'es',
    script: 'latin',
    words: wordSet('el los las que una por con para del se como más pero sus su fue está al y'),
  },
  {
    language: 'ru',
    script: 'cyrillic',
    words: wordSet('и в не на что с он как это по но из у за к от его для она то был мы так же'),
  },
  {
    language: 'uk',
    script: 'cyrillic',
    words: wordSet('і в не на що з він як це та але від її його для вона є ми так ж про та або цей'),
  },
];

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** How much of a text is looked at, in code units: a book says no more about its language than its start. */
const SAMPLE = 20_000;

/** The language of the text, or null where it cannot be told. */
export function guessLanguage(text: string): LanguageTag | null {
  const sample = text.slice(0, SAMPLE);
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const cyrillic = sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  if (latin + cyrillic < 8) return null;
  const script = cyrillic > latin ? 'cyrillic' : 'latin';
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = COMMON_WORDS.filter((entry) => entry.script === script)
    .map((entry) => ({
      language: entry.language,
      hits: words.filter((word) => entry.words.has(word)).length,
    }))
    .toSorted((a, b) => b.hits - a.hits);
  const best = scores[0];
  if (!best || best.hits === 0) return null;
  const second = scores[1]?.hits ?? 0;
  return best.hits > second * 1.2 && best.hits / words.length > 0.04 ? best.language : null;
}
