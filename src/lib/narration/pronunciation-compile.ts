/**
 * The reader's rules and the publisher's list as what `spokenForm` takes before its own rules. The reader's come
 * first, whatever the publisher says; among one side's, a longer text before a shorter one.
 */
import { primaryLanguage } from '../base/language.ts';
import type { LanguageTag } from '../base/language.ts';
import type { Pronunciation, Publication } from '../document/model.ts';
import { plainSaid, plainWritten } from './pronunciation.ts';
import type { PronunciationRule } from './pronunciation.ts';
import { findAny } from './pronunciation-pattern.ts';
import type { Wanted } from './pronunciation-pattern.ts';
import type { Expansion } from './spoken/expansion.ts';

type Pronounced = Pick<Publication, 'id'> & {
  readonly metadata: Pick<Publication['metadata'], 'language' | 'pronunciations'>;
};

/**
 * The rules of a publication for text in any language, each language's made once: as `buildScript` takes them.
 * @param reader all rules of the reader; those for other publications are left out here
 */
export function pronunciationsFor(
  publication: Pronounced,
  reader: readonly PronunciationRule[],
): (lang: LanguageTag) => readonly Expansion[] {
  const made = new Map<string, readonly Expansion[]>();
  return (lang) => {
    const language = primaryLanguage(lang);
    const known = made.get(language) ?? compilePronunciations(publication, reader, language);
    made.set(language, known);
    return known;
  };
}

/** What is said in place of what is written in one language: none, one or two rules, each of many texts. */
export function compilePronunciations(
  publication: Pronounced,
  reader: readonly PronunciationRule[],
  lang: LanguageTag,
): Expansion[] {
  const language = primaryLanguage(lang);
  const { pronunciations = [], language: own } = publication.metadata;
  const ofReader = reader
    .filter((rule) => primaryLanguage(rule.lang) === language && isFor(rule, publication.id))
    // In one publication before everywhere; a sort by length keeps that order among equals.
    .sort((a, b) => Number(a.scope === 'all') - Number(b.scope === 'all'));
  const ofPublisher = pronunciations
    .filter((entry) => primaryLanguage(entry.lang ?? own) === language)
    .map(ruleOf);
  return [ofReader, ofPublisher].flatMap((rules) => expansionOf(rules) ?? []);
}

interface Said extends Wanted {
  readonly say: string;
}

function isFor({ scope }: PronunciationRule, publication: string): boolean {
  return scope === 'all' || scope.publication === publication;
}

function ruleOf({ text, say, wholeWord, caseSensitive }: Pronunciation): Said {
  return { match: text, say, wholeWord: wholeWord !== false, caseSensitive: caseSensitive === true };
}

function expansionOf(rules: readonly Said[]): Expansion | null {
  const plain = rules
    .map((rule) => ({ ...rule, match: plainWritten(rule.match), say: plainSaid(rule.say) }))
    .filter(({ match }) => match !== '')
    .sort((a, b) => b.match.length - a.match.length || preciseness(b) - preciseness(a));
  if (plain.length === 0) return null;
  const { pattern, found } = findAny(plain);
  return { pattern, say: (match) => found(match)?.say ?? '' };
}

/** Of two rules for one text, the one that asks for more. */
function preciseness({ wholeWord, caseSensitive }: Wanted): number {
  return Number(wholeWord) + Number(caseSensitive);
}
