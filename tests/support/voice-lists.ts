/**
 * What `getVoices()` gives on common systems, written down from reports and from the source of browsers, shortened to
 * the languages that tests ask for. Names, languages and addresses have the shape that each system gives them.
 */
import { nativeVoice, type FakeNativeVoice } from './fake-synthesis.ts';

type Row = readonly [name: string, lang: string];

const each = (
  rows: readonly Row[],
  more: (name: string, lang: string) => Partial<FakeNativeVoice> = () => ({}),
): FakeNativeVoice[] => rows.map(([name, lang]) => nativeVoice(name, lang, more(name, lang)));

const TOYS = [
  'Albert',
  'Bad News',
  'Bahh',
  'Bells',
  'Boing',
  'Bubbles',
  'Cellos',
  'Good News',
  'Jester',
  'Organ',
];
const MORE_TOYS = ['Superstar', 'Trinoids', 'Whisper', 'Wobble', 'Zarvox'];
const ELOQUENCE = ['Eddy', 'Flo', 'Grandma', 'Grandpa', 'Reed', 'Rocko', 'Sandy', 'Shelley'];

/** Every voice says that it is the default. */
export const macSafari = each(
  [
    ...[...TOYS, ...MORE_TOYS].map((name): Row => [name, 'en-US']),
    ...ELOQUENCE.flatMap((name): Row[] => [
      [`${name} (English (US))`, 'en-US'],
      [`${name} (English (UK))`, 'en-GB'],
      [`${name} (French (France))`, 'fr-FR'],
    ]),
    ['Fred', 'en-US'],
    ['Junior', 'en-US'],
    ['Kathy', 'en-US'],
    ['Ralph', 'en-US'],
    ['Daniel', 'en-GB'],
    ['Karen', 'en-AU'],
    ['Moira', 'en-IE'],
    ['Rishi', 'en-IN'],
    ['Samantha', 'en-US'],
    ['Samantha (Enhanced)', 'en-US'],
    ['Ava (Premium)', 'en-US'],
    ['Tessa', 'en-ZA'],
    ['Thomas', 'fr-FR'],
    ['Amélie', 'fr-CA'],
    ['Milena', 'ru-RU'],
  ],
  () => ({ default: true }),
);

/** A French system names the better variants otherwise: here "premium" is the middle one. */
export const frenchMac = each([
  ['Thomas', 'fr-FR'],
  ['Audrey (premium)', 'fr-FR'],
  ['Amélie (de qualité)', 'fr-CA'],
  ['Jacques (français (France))', 'fr-FR'],
  ['Mauvaises nouvelles', 'en-US'],
]);

/** In Russian, with the identifiers of newer systems. */
export const iosSafari = [
  nativeVoice('Milena', 'ru-RU', { voiceURI: 'com.apple.voice.compact.ru-RU.Milena' }),
  nativeVoice('Milena (улучшенный)', 'ru-RU', { voiceURI: 'com.apple.voice.enhanced.ru-RU.Milena' }),
  nativeVoice('Samantha', 'en-US', { voiceURI: 'com.apple.voice.super-compact.en-US.Samantha' }),
  nativeVoice('Daniel', 'en-GB', { voiceURI: 'com.apple.voice.super-compact.en-GB.Daniel' }),
  nativeVoice('Zoe (высшее качество)', 'en-US', { voiceURI: 'com.apple.voice.premium.en-US.Zoe' }),
  nativeVoice('Eddy (английский (США))', 'en-US', { voiceURI: 'com.apple.eloquence.en-US.Eddy' }),
  nativeVoice('Зарвокс', 'en-US', { voiceURI: 'com.apple.speech.synthesis.voice.Zarvox' }),
];

const WINDOWS: readonly Row[] = [
  ['Microsoft David - English (United States)', 'en-US'],
  ['Microsoft Zira - English (United States)', 'en-US'],
  ['Microsoft Mark - English (United States)', 'en-US'],
  ['Microsoft Hazel - English (Great Britain)', 'en-GB'],
  ['Microsoft Irina - Russian (Russian)', 'ru-RU'],
  ['Microsoft Pavel - Russian (Russian)', 'ru-RU'],
];

export const windowsEdge = [
  ...each(WINDOWS),
  ...each(
    [
      ['Microsoft EmmaMultilingual Online (Natural) - English (United States)', 'en-US'],
      ['Microsoft Emma Online (Natural) - English (United States)', 'en-US'],
      ['Microsoft Sonia Online (Natural) - English (United Kingdom)', 'en-GB'],
      ['Microsoft Svetlana Online (Natural) - Russian (Russia)', 'ru-RU'],
      ['Microsoft Dmitry Online (Natural) - Russian (Russia)', 'ru-RU'],
      ['Microsoft Eka Online (Natural) - Georgian (Georgia)', 'ka-GE'],
    ],
    () => ({ localService: false }),
  ),
];

export const chromeDesktop = [
  ...each(WINDOWS, (name) => ({ default: name.includes('David') })),
  ...each(
    [
      ['Google US English', 'en-US'],
      ['Google UK English Female', 'en-GB'],
      ['Google UK English Male', 'en-GB'],
      ['Google русский', 'ru-RU'],
    ],
    () => ({ localService: false }),
  ),
];

/** A phone in Russian: `Locale.getDisplayLanguage()` and country for a name, `Locale.toString()` for the language. */
export const androidChrome = each([
  ['английский Весь мир', 'en_001'],
  ['английский Великобритания', 'en_GB'],
  ['английский Индия', 'en_IN'],
  ['английский США', 'en_US'],
  ['русский Россия', 'ru_RU'],
  ['русский Украина', 'ru_UA'],
  ['иврит Израиль', 'iw_IL'],
  ['сербский Сербия', 'sr_RS'],
  ['сербский Сербия', 'sr_RS_#Cyrl'],
  ['сербский Босния и Герцеговина', 'sr_BA_#Latn'],
  ['китайский Китай', 'zh_CN_#Hans'],
]);

export const androidFirefox = each(
  [
    ['English (United States,DEFAULT)', 'eng-USA-default'],
    ['English (United States)', 'eng-USA'],
    ['English (Australia)', 'eng-AUS'],
    ['Russian (Russia)', 'rus-RUS'],
  ],
  (_, lang) => ({ voiceURI: `moz-tts:android:${lang.replaceAll('-', '_')}`, localService: false }),
);

const ESPEAK =
  `af am an ar as az ba be bg bn bpy bs ca chr-US-Qaaa-x-west cmn cs cv cy da de el en-029 en-GB en-GB-scotland
en-GB-x-gbclan en-GB-x-gbcwmd en-GB-x-rp en-US en-US-nyc eo es es-419 et eu fa fa-Latn fi fr-BE fr-CH fr-FR ga gd gn
grc gu hak haw he hi hr ht hu hy hyw ia id io is it ja jbo ka kk kl kn ko kok ku ky la lb lfn lt ltg lv mi mk ml mr ms
mt my nb nci ne nl nog om or pa pap piqd pl pt pt-BR py qdb qu quc qya ro ru ru-lv sd shn si sjn sk sl smj sq sr sv sw
ta te th tk tn tr tt ug uk ur uz vi vi-VN-x-central vi-VN-x-south yue`.split(/\s+/);

/** Its default is Afrikaans, the first of the list. */
export const linuxChromium = each(
  ESPEAK.map((lang): Row => [`${lang} espeak-ng`, lang]),
  (_, lang) => ({ default: lang === 'af' }),
);

/** The same voices: none is called local, none default. */
export const linuxFirefox = each(
  ESPEAK.map((lang): Row => [`Voice ${lang}`, lang]),
  (name, lang) => ({
    voiceURI: `urn:moz-tts:speechd:${encodeURIComponent(name)}?${lang}`,
    localService: false,
  }),
);

export const webkitGtk = each(
  ['kal', 'slt', 'rms', 'awb'].map((name): Row => [name, 'en-US']),
  (name) => ({ voiceURI: '', localService: false, default: name === 'kal' }),
);
