/** What narration says of its own, in Russian: heard, never shown, so letters and plain punctuation only. */
import type { narration as english } from '../en/narration.ts';

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
  asideSkipped: (label) => `Пропущено: ${label}. Чтобы услышать, нажмите S.`,
  asideBegins: (label) => `${label}.`,
  picture: (alt) => `Изображение: ${alt}`,
  link: (title) => `Ссылка: ${title}`,
  advisory: (text) => `О содержании: ${text}`,
};
