/** Слова, общие для всех простых страниц, и слова библиотеки по-русски. */
import type { SiteWords } from '../en/site.ts';

const plural = new Intl.PluralRules('ru');
const MINUTES: Readonly<Record<string, string>> = { one: 'минута', few: 'минуты' };
const minutes = (count: number): string => `${count} ${MINUTES[plural.select(count)] ?? 'минут'}`;

export const site: SiteWords = {
  name: 'Lectern',
  pageTitle: (page) => `${page} · Lectern`,
  skipToContent: 'К содержанию страницы',
  nav: { label: 'Сайт', library: 'Библиотека', settings: 'Настройки', help: 'Справка', about: 'О программе' },
  otherLanguage: { label: 'In English', language: 'en' },
  library: {
    title: 'Библиотека',
    description: 'Длинные статьи, которые открываются сразу, не требуют сети и читаются вслух.',
    continueTitle: 'Продолжить',
    continuePercent: (percent) => `прочитано ${percent} %`,
    articles: 'Статьи',
    empty: 'Статей здесь пока нет.',
    minutesToRead: (count) => `${minutes(count)} чтения`,
    minutesToHear: (count) => `${minutes(count)} вслух`,
    alsoIn: 'Другие языки:',
    advisory: 'Предупреждение:',
  },
  settings: {
    title: 'Настройки',
    lead: 'Каждое изменение действует сразу и сохраняется на этом устройстве.',
    sampleTitle: 'Как это выглядит',
    sample:
      'Лучше всего читается текст, о наборе которого забываешь. Настройте его так, чтобы этот абзац стал спокойным, как страница при хорошем свете, — и возвращайтесь к чтению.',
    needsScript:
      'Для настроек нужны скрипты, а в этом браузере они отключены. Все статьи можно читать и без них.',
  },
  helpTitle: 'Справка',
  aboutTitle: 'О программе',
};
