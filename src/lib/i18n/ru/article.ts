/** Слова статьи по-русски: подписи, строка под заголовком, источник. */
import type { ArticleCatalogue } from '../en/article.ts';

type Origin = Parameters<ArticleCatalogue['origin']>[0];

const people = new Intl.ListFormat('ru', { type: 'conjunction' });
const languages = new Intl.DisplayNames('ru', { type: 'language' });
const days = new Intl.DateTimeFormat('ru', { dateStyle: 'long', timeZone: 'UTC' });
const plural = new Intl.PluralRules('ru');

export const article: ArticleCatalogue = {
  kicker: (origin) => {
    const lines = [KINDS[origin.kind](origin.source)];
    if (origin.kind === 'original') lines.unshift(origin.publisher ?? '');
    return lines.filter((line) => line !== '').join(' · ');
  },
  authors: (names) => `${names.length === 1 ? 'Автор' : 'Авторы'}: ${people.format(names)}`,
  translators: (names) => `Перевод: ${people.format(names)}`,
  reporter: (name) => `Репортаж: ${name}`,
  published: (date) => day(date),
  modified: (date) => `Обновлено ${day(date)}`,
  minutesToRead: (count) => `читать ${minutes(count)}`,
  minutesToHear: (count) => `слушать ${minutes(count)}`,
  advisory: (sentence) => `Предупреждение: ${sentence}`,
  origin: ({ kind, source }) => {
    if (!source) return '';
    const line = KINDS[kind](source);
    return line === '' ? 'Источник:' : `${line}. Источник:`;
  },
  asides: {
    promo: 'От издателя',
    donation: 'Пожертвования',
    newsletter: 'Рассылка',
    sidebar: 'Кстати',
    correction: 'Исправление',
    disclosure: 'Примечание редакции',
  },
  numbered: (name, n) => `${name}, ${n}`,
  sceneBreak: 'Конец сцены',
  longDescription: 'Подробное описание',
  table: 'Таблица',
  previousSection: 'Предыдущий раздел',
  nextSection: 'Следующий раздел',
  notes: 'Примечания',
  noteReference: (n) => `Примечание ${n}`,
  backToText: (n, k, of) =>
    of === 1
      ? `От примечания ${n} обратно к тексту`
      : `От примечания ${n} обратно к тексту, место ${k} из ${of}`,
  externalLink: 'другой сайт',
};

const KINDS: Readonly<Record<Origin['kind'], (source: Origin['source']) => string>> = {
  original: () => '',
  translation: (source) => translated('Перевод', source),
  'abridged-translation': (source) => translated('Сокращённый перевод', source),
  retelling: (source) => {
    const retold = source?.publisher === undefined ? 'Пересказ' : `Пересказ материала «${source.publisher}»`;
    return source?.language === undefined
      ? retold
      : `${retold} · язык источника: ${languageName(source.language)}`;
  },
};

function translated(how: string, source: Origin['source']): string {
  const line = source?.language === undefined ? how : `${how} ${fromLanguage(languageName(source.language))}`;
  return source?.publisher === undefined ? line : `${source.publisher} · ${line}`;
}

/** «с русского» — но «с языка: иврит», где прилагательного нет. */
function fromLanguage(name: string): string {
  return /^[а-яё]+[сц]кий$/u.test(name) ? `с ${name.replace(/ий$/u, 'ого')}` : `с языка: ${name}`;
}

function languageName(tag: string): string {
  return languages.of(tag) ?? tag;
}

const MINUTES: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'минуту', few: 'минуты' };

function minutes(count: number): string {
  return `${count} ${MINUTES[plural.select(count)] ?? 'минут'}`;
}

/** Дата, которой не бывает, остаётся как написана. */
function day(date: string): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? date : days.format(time);
}
