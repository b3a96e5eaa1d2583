/** What narration says of its own, in English: heard, never shown, so letters and plain punctuation only. */
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
  asideSkipped: (label: string): string => `${label} skipped. Press S to hear it.`,
  asideBegins: (label: string): string => `${label}.`,
  picture: (alt: string): string => `Picture: ${alt}`,
  link: (title: string): string => `Link: ${title}`,
  advisory: (text: string): string => `Content advisory: ${text}`,
};
