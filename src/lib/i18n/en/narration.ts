/** What narration says of its own, in English: heard, never shown, so letters and plain punctuation only. */
/** Of a language, as it stands in a sentence. */
const name = (lang: string): string => new Intl.DisplayNames(['en'], { type: 'language' }).of(lang) ?? lang;

export const narration = {
  lang: 'en',
  asideKinds: {
    promo: 'Promotion',
    donation: 'Donation appeal',
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
  skipped: (label: string): string => `${label} skipped. Press S to hear it.`,
  begins: (label: string): string => `${label}.`,
  ends: {
    heading: '',
    quote: 'End of quotation.',
    list: 'End of list.',
    table: 'End of table.',
    code: 'End of code.',
    picture: '',
    link: '',
    note: 'End of note.',
    aside: 'End of aside.',
  },
  note: (number: number): string => `Note ${number}`,
  languageMissing: (lang: string, voice: string | null): string =>
    voice === null
      ? `There is no voice for ${name(lang)} here. Such passages are read as well as they can be.`
      : `There is no voice for ${name(lang)} here. ${voice} reads it.`,
  picture: (alt: string): string => `Picture: ${alt}`,
  link: (title: string): string => `Link: ${title}`,
  advisory: (text: string): string => `Content advisory: ${text}`,
};
