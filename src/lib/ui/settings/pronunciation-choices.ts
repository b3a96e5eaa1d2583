/** What a pronunciation rule is chosen from and described with: languages and places, in the interface's words. */
import { primaryLanguage, type LanguageTag } from '../../base/language.ts';
import type { PronunciationWords } from '../../i18n/en/pronunciation.ts';
import type {
  PronunciationDraft,
  PronunciationRule,
  PronunciationScope,
} from '../../state/pronunciations.svelte.ts';

/** An article that a rule may be kept to. */
export interface RuleArticle {
  readonly slug: string;
  readonly title: string;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Languages that are read here or that voices are common for; a rule's own is always among the choices. */
const LANGUAGES =
  'ar be bg bn cs da de el en es fi fr he hi hr hu hy id it ja ka kk ko nb nl pl pt ro ru sk sl sr sv th tr uk uz vi zh';

/** @param display language of the interface */
export function languageLabel(lang: LanguageTag, display: LanguageTag): string {
  const name = new Intl.DisplayNames([display], { type: 'language' }).of(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase(display) + name.slice(1);
}

/** @param also a language that must be among them */
export function languageChoices(also: LanguageTag, display: LanguageTag): readonly Choice[] {
  return [...new Set([...LANGUAGES.split(' '), also])]
    .map((value) => ({ value, label: languageLabel(value, display) }))
    .sort((a, b) => a.label.localeCompare(b.label, display));
}

/** Stands for "everywhere" among slugs. */
const EVERYWHERE = '';

export function scopeChoices(
  scope: PronunciationScope,
  articles: readonly RuleArticle[],
  words: PronunciationWords,
): readonly Choice[] {
  const known = articles.some(({ slug }) => slug === slugOf(scope));
  const own = scope === 'all' || known ? [] : [{ slug: scope.publication, title: scope.publication }];
  return [
    { value: EVERYWHERE, label: words.everywhere },
    ...[...articles, ...own].map(({ slug, title }) => ({ value: slug, label: words.onlyIn(title) })),
  ];
}

export function slugOf(scope: PronunciationScope): string {
  return scope === 'all' ? EVERYWHERE : scope.publication;
}

export function scopeOf(slug: string): PronunciationScope {
  return slug === EVERYWHERE ? 'all' : { publication: slug };
}

/** What a list says of a rule beside its words. */
export function factsOf(
  { lang, scope, wholeWord, caseSensitive }: PronunciationRule,
  articles: readonly RuleArticle[],
  words: PronunciationWords,
  display: LanguageTag,
): string {
  const places = scopeChoices(scope, articles, words);
  return words.facts({
    language: languageLabel(lang, display),
    place: places.find(({ value }) => value === slugOf(scope))?.label ?? '',
    longerWords: !wholeWord,
    matchCase: caseSensitive,
  });
}

/**
 * A rule yet to be written, as a form begins with it.
 * @param lang of the text in which the word stands
 * @param match the word; empty where it is yet to be typed
 */
export function newDraft(lang: LanguageTag, match = ''): PronunciationDraft {
  return { lang: primaryLanguage(lang), match, say: '', wholeWord: true, caseSensitive: false, scope: 'all' };
}
