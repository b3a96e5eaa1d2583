/** Слова настроек по-русски. */
import type { SettingsWords } from '../en/settings.ts';

const plural = new Intl.PluralRules('ru');
const number = (value: number): string =>
  new Intl.NumberFormat('ru', { maximumFractionDigits: 2 }).format(value);
// Дробные числа — категория other: «1,5 пикселя».
const counted = (count: number, forms: Readonly<Record<string, string>>): string =>
  `${number(count)} ${forms[plural.select(count)] ?? forms['many'] ?? ''}`;

export const settings: SettingsWords = {
  text: {
    title: 'Настройки текста',
    theme: 'Тема',
    themes: {
      system: 'Как в системе',
      paper: 'Бумага',
      sepia: 'Сепия',
      dark: 'Тёмная',
      black: 'Чёрная',
      'high-contrast': 'Высокий контраст',
      custom: 'Своя',
    },
    customInk: 'Цвет текста',
    customPage: 'Цвет страницы',
    contrast: (ratio) => `Контраст ${number(ratio)} к 1.`,
    contrastLow: 'Читать будет трудно: выберите цвета, которые различаются сильнее, хотя бы 4,5 к 1.',
    typeface: 'Шрифт',
    typefaces: {
      'system-serif': 'С засечками, с этого устройства',
      'system-sans': 'Без засечек, с этого устройства',
      literata: 'Literata — книжный, с засечками',
      'source-sans': 'Source Sans 3 — простой, без засечек',
      andika: 'Andika — для слабого зрения',
      atkinson: 'Atkinson Hyperlegible Next — для слабого зрения',
      opendyslexic: 'OpenDyslexic — при дислексии',
    },
    latinOnly: (face) => `${face} (без кириллицы)`,
    latinOnlyHint: 'В этом шрифте нет кириллицы: русский текст останется в шрифте устройства без засечек.',
    size: 'Размер текста',
    lineSpacing: 'Расстояние между строками',
    letterSpacing: 'Расстояние между буквами',
    wordSpacing: 'Расстояние между словами',
    paragraphSpacing: 'Расстояние между абзацами',
    lineWidth: 'Ширина строки',
    weight: 'Жирность текста',
    weightHint: 'Шрифт устройства может знать только обычное и жирное начертания.',
    justify: 'По ширине',
    justifyHint: 'Ровные края, но разные пробелы между словами.',
    hyphenate: 'Переносы',
    plainEmphasis: 'Без курсива',
    plainEmphasisHint: 'Выделенные слова набраны плотнее, а не наклонно.',
    readingRuler: 'Линейка для чтения',
    readingRulerHint: 'Затеняет всё, кроме нескольких строк. Следует за указателем или стоит посередине.',
    reset: 'Сбросить настройки текста',
    wasReset: 'Настройки текста снова такие, как были вначале.',
  },
  units: { px: 'px', line: '×', em: 'em', ch: 'букв', 'css-weight': '', times: '×' },
  spoken: {
    px: (value) => counted(value, { one: 'пиксель', few: 'пикселя', many: 'пикселей', other: 'пикселя' }),
    line: (value) => `${number(value)} от размера текста`,
    em: (value) => `${number(value)} от размера текста`,
    ch: (value) => counted(value, { one: 'буква', few: 'буквы', many: 'букв', other: 'буквы' }),
    'css-weight': (value) => number(value),
    times: (value) => `${number(value)} от обычного`,
  },
  interface: {
    title: 'Язык и клавиши',
    language: 'Язык интерфейса',
    languages: { auto: 'Как у страницы или статьи', en: 'English', ru: 'Русский' },
    singleKeys: 'Управление одной клавишей',
    singleKeysHint: 'Например, K включает чтение вслух. Отключите, если диктуете текст или клавиши мешают.',
  },
  narration: {
    title: 'Чтение вслух',
    rate: 'Скорость',
    pitch: 'Высота голоса',
    volume: 'Громкость',
    readAsides: 'Читать врезки',
    readAsidesHint:
      'Рассылки, просьбы о помощи и врезки рядом со статьёй. Если отключить, они будут названы и пропущены.',
    markWord: 'Отмечать слово',
    markWordHint: 'Предложение отмечено всегда. Слово — если голос сообщает, где оно.',
    follow: 'Держать читаемое место на виду',
    allowNetworkVoices: 'Разрешить сетевые голоса',
    allowNetworkVoicesHint:
      'Такой голос отправляет текст, который вы слушаете, на сервер своего производителя.',
  },
  problem: 'Этот браузер не сохраняет настройки сайта. Они действуют, пока вы не уйдёте со страницы.',
};
