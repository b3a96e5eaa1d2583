/** Words of the settings, in English. The names of controls are a promise: readers' habits and tests rest on them. */
const plural = new Intl.PluralRules('en');
const counted = (count: number, one: string, other: string): string =>
  `${number(count)} ${plural.select(count) === 'one' ? one : other}`;
const number = (value: number): string =>
  new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(value);

export const settings = {
  text: {
    title: 'Text settings',
    theme: 'Theme',
    themes: {
      system: 'System',
      paper: 'Paper',
      sepia: 'Sepia',
      dark: 'Dark',
      black: 'Black',
      'high-contrast': 'High contrast',
      custom: 'Custom',
    },
    customInk: 'Text colour',
    customPage: 'Page colour',
    contrast: (ratio: number): string => `Contrast ${number(ratio)} to 1.`,
    contrastLow: 'Hard to read: choose colours that differ more, 4.5 to 1 or better.',
    typeface: 'Typeface',
    typefaces: {
      'system-serif': 'Serif of this device',
      'system-sans': 'Sans-serif of this device',
      literata: 'Literata, a book serif',
      'source-sans': 'Source Sans 3, a plain sans-serif',
      andika: 'Andika, for low vision and new readers',
      atkinson: 'Atkinson Hyperlegible Next, for low vision',
      opendyslexic: 'OpenDyslexic, for dyslexia',
    },
    latinOnly: (face: string): string => `${face} (Latin letters only)`,
    latinOnlyHint: 'This typeface has no Cyrillic letters. Russian text keeps a sans-serif of this device.',
    size: 'Text size',
    lineSpacing: 'Line spacing',
    letterSpacing: 'Letter spacing',
    wordSpacing: 'Word spacing',
    paragraphSpacing: 'Paragraph spacing',
    lineWidth: 'Line width',
    weight: 'Text weight',
    weightHint: 'A typeface of the device may know only regular and bold.',
    justify: 'Justify',
    justifyHint: 'Both edges even, spaces between words uneven.',
    hyphenate: 'Hyphenate',
    plainEmphasis: 'Plain emphasis',
    plainEmphasisHint: 'Heavier letters in place of italics.',
    readingRuler: 'Reading ruler',
    readingRulerHint: 'Dims all but a few lines. It follows the pointer, or stays in the middle.',
    reset: 'Reset text settings',
    wasReset: 'Text settings are back to their defaults.',
  },
  units: { px: 'px', line: '×', em: 'em', ch: 'letters', 'css-weight': '', times: '×' },
  spoken: {
    px: (value: number): string => counted(value, 'pixel', 'pixels'),
    line: (value: number): string => `${number(value)} times the text size`,
    em: (value: number): string => `${number(value)} of the text size`,
    ch: (value: number): string => counted(value, 'letter', 'letters'),
    'css-weight': (value: number): string => number(value),
    times: (value: number): string => `${number(value)} times`,
  },
  interface: {
    title: 'Language and keys',
    language: 'Interface language',
    languages: { auto: 'As the page or the article', en: 'English', ru: 'Русский' },
    singleKeys: 'Single keys',
    singleKeysHint: 'Keys such as K for play. Switch them off if you dictate, or if they get in the way.',
  },
  narration: {
    title: 'Reading aloud',
    rate: 'Speed',
    pitch: 'Pitch',
    volume: 'Volume',
    readAsides: 'Read asides aloud',
    readAsidesHint:
      'Newsletters, appeals and boxes beside the article. When off, they are named and skipped.',
    markWord: 'Mark the spoken word',
    markWordHint: 'The sentence is always marked. The word is too, where the voice says where it is.',
    follow: 'Keep the spoken text in view',
    allowNetworkVoices: 'Allow online voices',
    allowNetworkVoicesHint: 'Such a voice sends the text you listen to to its maker’s server.',
  },
  problem: 'This browser does not keep settings for this site. They hold until you leave the page.',
};

export type SettingsWords = typeof settings;
