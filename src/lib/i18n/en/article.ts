/** The words of a written article in English: its labels, byline and source lines. */

interface OriginFacts {
  readonly kind: 'original' | 'translation' | 'abridged-translation' | 'retelling';
  readonly publisher?: string;
  readonly source?: { readonly publisher?: string; readonly language?: string };
}

const people = new Intl.ListFormat('en', { type: 'conjunction' });
const languages = new Intl.DisplayNames('en', { type: 'language' });
const days = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

export const article = {
  kicker: ({ kind, publisher, source }: OriginFacts): string => {
    const lines = [KINDS[kind]({ from: source?.publisher, language: languageName(source?.language) })];
    if (kind === 'original') lines.unshift(publisher ?? '');
    return lines.filter((line) => line !== '').join(' · ');
  },
  authors: (names: readonly string[]): string => `By ${people.format(names)}`,
  translators: (names: readonly string[]): string => `Translated by ${people.format(names)}`,
  reporter: (name: string): string => `Reported by ${name}`,
  published: (date: string): string => day(date),
  modified: (date: string): string => `Updated ${day(date)}`,
  minutesToRead: (minutes: number): string => `${minutes} min to read`,
  minutesToHear: (minutes: number): string => `${minutes} min to hear`,
  advisory: (sentence: string): string => `Content advisory: ${sentence}`,
  origin: ({ kind, source }: OriginFacts): string => {
    if (!source) return '';
    const line = KINDS[kind]({ from: source.publisher, language: languageName(source.language) });
    return `${line === '' ? 'Source' : line}. The source is:`;
  },
  asides: {
    promo: 'From the publisher',
    donation: 'Donations',
    newsletter: 'Newsletter',
    sidebar: 'In addition',
    correction: 'Correction',
    disclosure: 'Disclosure',
  },
  numbered: (name: string, n: number): string => `${name}, ${n}`,
  sceneBreak: 'Scene break',
  longDescription: 'Long description',
  table: 'Table',
  previousSection: 'Previous section',
  nextSection: 'Next section',
  notes: 'Notes',
  noteReference: (n: number): string => `Note ${n}`,
  backToText: (n: number, k: number, of: number): string =>
    of === 1 ? `Back from note ${n} to the text` : `Back from note ${n} to the text, place ${k} of ${of}`,
  externalLink: 'another site',
};

/** What the Russian catalogue has to have too. */
export type ArticleCatalogue = typeof article;

interface From {
  readonly from: string | undefined;
  readonly language: string;
}

const KINDS: Readonly<Record<OriginFacts['kind'], (origin: From) => string>> = {
  original: () => '',
  translation: (origin) => translated('Translated', origin),
  'abridged-translation': (origin) => translated('Translated and shortened', origin),
  retelling: ({ from, language }) => {
    const retold = from === undefined ? 'Retold' : `Retold from ${from}`;
    return language === '' ? retold : `${retold} · source in ${language}`;
  },
};

function translated(how: string, { from, language }: From): string {
  const line = language === '' ? how : `${how} from ${language}`;
  return from === undefined ? line : `${from} · ${line}`;
}

function languageName(tag: string | undefined): string {
  return tag === undefined ? '' : (languages.of(tag) ?? tag);
}

/** A date that is none is shown as it was written. */
function day(date: string): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? date : days.format(time);
}
