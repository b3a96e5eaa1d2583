/** Words of narration that are easy to tell apart in tests. */
import type { NarrationWords } from '../../src/lib/narration/narration-words.ts';

export const testWords: NarrationWords = {
  lang: 'en',
  asideKinds: {
    promo: 'Promo',
    donation: 'Donation',
    newsletter: 'Newsletter',
    sidebar: 'Sidebar',
    correction: 'Correction',
    disclosure: 'Disclosure',
  },
  asideSkipped: (label) => `${label} skipped.`,
  asideBegins: (label) => `${label} begins.`,
  picture: (alt) => `Picture: ${alt}`,
  link: (title) => `Link: ${title}`,
  advisory: (text) => `Advisory: ${text}`,
};
