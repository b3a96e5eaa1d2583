/** Words that all plain pages share, and those of the Library, in English. */
const plural = new Intl.PluralRules('en');
const minutes = (count: number): string =>
  `${count} ${plural.select(count) === 'one' ? 'minute' : 'minutes'}`;

export const site = {
  name: 'Lectern',
  /** Of a browser tab: page, then site. */
  pageTitle: (page: string): string => `${page} · Lectern`,
  skipToContent: 'Skip to the content',
  nav: { label: 'Site', library: 'Library', settings: 'Settings', help: 'Help', about: 'About' },
  otherLanguage: { label: 'По-русски', language: 'ru' },
  library: {
    title: 'Library',
    description: 'Long articles that open at once, need no network and can be heard.',
    continueTitle: 'Continue',
    continuePercent: (percent: number): string => `${percent} % read`,
    articles: 'Articles',
    empty: 'There are no articles here yet.',
    minutesToRead: (count: number): string => `${minutes(count)} to read`,
    minutesToHear: (count: number): string => `${minutes(count)} to hear`,
    alsoIn: 'Also in:',
    advisory: 'Content advisory:',
  },
  settings: {
    title: 'Settings',
    lead: 'Every change counts at once, and is kept on this device.',
    sampleTitle: 'How it looks',
    sample:
      'A text is easiest to read when you forget how it is set. Move the controls until this paragraph is as quiet as a page in good light, then go and read.',
    needsScript:
      'Settings need scripts, which are off in this browser. Every article can be read without them.',
  },
  helpTitle: 'Help',
  aboutTitle: 'About',
};

export type SiteWords = typeof site;
