/** What narration says of its own, in Russian: heard, never shown, so letters and plain punctuation only. */
import type { narration as english } from '../en/narration.ts';

/** Of a language, as it stands in a sentence. */
const name = (lang: string): string => new Intl.DisplayNames(['ru'], { type: 'language' }).of(lang) ?? lang;

export const narration: typeof english = {
  lang: 'ru',
  asideKinds: {
    promo: 'Реклама',
    donation: 'Просьба о пожертвовании',
    newsletter: 'Рассылка',
    sidebar: 'Врезка',
    correction: 'Исправление',
    disclosure: 'Пояснение',
  },
  kinds: {
    heading: 'Заголовок',
    quote: 'Цитата',
    list: 'Список',
    table: 'Таблица',
    code: 'Код',
    picture: 'Изображение',
    link: 'Ссылка',
    note: 'Примечание',
    aside: 'Врезка',
  },
  skipped: (label) => `Пропущено: ${label}. Чтобы услышать, нажмите S.`,
  begins: (label) => `${label}.`,
  ends: {
    heading: '',
    quote: 'Конец цитаты.',
    list: 'Конец списка.',
    table: 'Конец таблицы.',
    code: 'Конец кода.',
    picture: '',
    link: '',
    note: 'Конец примечания.',
    aside: 'Конец врезки.',
  },
  note: (number) => `Примечание ${number}`,
  languageMissing: (lang, voice) =>
    voice === null
      ? `Голоса для этого языка здесь нет: ${name(lang)}. Такие места читаются как получится.`
      : `Голоса для этого языка здесь нет: ${name(lang)}. Читает ${voice}.`,
  picture: (alt) => `Изображение: ${alt}`,
  link: (title) => `Ссылка: ${title}`,
  advisory: (text) => `О содержании: ${text}`,
};
