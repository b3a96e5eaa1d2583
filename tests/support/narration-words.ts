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
  kinds: {
    heading: 'Heading',
    quote: 'Quotation',
    list: 'List',
    table: 'Table',
    code: 'Code',
    picture: 'Picture',
    link: 'Link',
    note: 'Note',
    aside: 'Aside',
  },
  skipped: (label) => `${label} skipped.`,
  begins: (label) => `${label} begins.`,
  ends: {
    heading: '',
    quote: 'Quotation ends.',
    list: 'List ends.',
    table: 'Table ends.',
    code: 'Code ends.',
    picture: '',
    link: '',
    note: 'Note ends.',
    aside: 'Aside ends.',
  },
  note: (number) => `Note ${number}`,
  languageMissing: (lang, voice) => `No voice for ${lang}, ${voice ?? 'none'} reads.`,
  picture: (alt) => `Picture: ${alt}`,
  link: (title) => `Link: ${title}`,
  advisory: (text) => `Advisory: ${text}`,
};
