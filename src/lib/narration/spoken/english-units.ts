/** Units of measurement in English, after a number only. Voices spell them: "200 K M", "degrees C". */
import type { Expansion } from './expansion.ts';

/** One and several, by what is written. */
const UNITS: Readonly<Record<string, readonly [string, string]>> = {
  ...metric('m', 'meter'),
  ...metric('g', 'gram'),
  ...metric('l', 'liter'),
  L: ['liter', 'liters'],
  t: ['tonne', 'tonnes'],
  ha: ['hectare', 'hectares'],
  mi: ['mile', 'miles'],
  yd: ['yard', 'yards'],
  ft: ['foot', 'feet'],
  lb: ['pound', 'pounds'],
  lbs: ['pound', 'pounds'],
  oz: ['ounce', 'ounces'],
  mph: ['mile per hour', 'miles per hour'],
  kph: ['kilometer per hour', 'kilometers per hour'],
  hr: ['hour', 'hours'],
  hrs: ['hour', 'hours'],
  h: ['hour', 'hours'],
  min: ['minute', 'minutes'],
  mins: ['minute', 'minutes'],
  sec: ['second', 'seconds'],
  secs: ['second', 'seconds'],
  ms: ['millisecond', 'milliseconds'],
  kB: ['kilobyte', 'kilobytes'],
  KB: ['kilobyte', 'kilobytes'],
  MB: ['megabyte', 'megabytes'],
  GB: ['gigabyte', 'gigabytes'],
  TB: ['terabyte', 'terabytes'],
  kbps: ['kilobit per second', 'kilobits per second'],
  Mbps: ['megabit per second', 'megabits per second'],
  Gbps: ['gigabit per second', 'gigabits per second'],
  Mbit: ['megabit', 'megabits'],
  Gbit: ['gigabit', 'gigabits'],
  Hz: ['hertz', 'hertz'],
  kHz: ['kilohertz', 'kilohertz'],
  MHz: ['megahertz', 'megahertz'],
  GHz: ['gigahertz', 'gigahertz'],
  W: ['watt', 'watts'],
  kW: ['kilowatt', 'kilowatts'],
  MW: ['megawatt', 'megawatts'],
  GW: ['gigawatt', 'gigawatts'],
  Wh: ['watt hour', 'watt hours'],
  kWh: ['kilowatt hour', 'kilowatt hours'],
  MWh: ['megawatt hour', 'megawatt hours'],
  V: ['volt', 'volts'],
  kV: ['kilovolt', 'kilovolts'],
  mAh: ['milliamp hour', 'milliamp hours'],
  kcal: ['kilocalorie', 'kilocalories'],
  dB: ['decibel', 'decibels'],
  rpm: ['revolution per minute', 'revolutions per minute'],
};
/** One letter stands for too many things to be a unit without a space: "5m people", "5G", "12V". */
const SPACED = new Set(['m', 'g', 'l', 'L', 't', 'h', 'W', 'V']);
const PER: Readonly<Record<string, string>> = {
  h: 'hour',
  hr: 'hour',
  s: 'second',
  sec: 'second',
  's²': 'second squared',
  s2: 'second squared',
  min: 'minute',
  day: 'day',
  kg: 'kilogram',
  l: 'liter',
  L: 'liter',
  ml: 'milliliter',
  ha: 'hectare',
  'm²': 'square meter',
  m2: 'square meter',
  'km²': 'square kilometer',
  km2: 'square kilometer',
  'm³': 'cubic meter',
  m3: 'cubic meter',
};
const AFTER_NUMBER = String.raw`(?<=[\d½¼¾⅓⅔⅛])`;
const GAP = String.raw`[\s-]?`;
/** The full stop of an abbreviation, where the sentence goes on or ends. */
const STOP = String.raw`(?:\.(?=\s\p{Ll}|$))?`;
const longestFirst = (table: object): string =>
  Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .join('|');
/** What stands after its size: "152 mm shells". */
const SIZED =
  /^\s(?:shell|grenade|run|race|march|hike|radius|zone|gun|mortar|howitzer|cannon|rifle|round|artillery|lens|film|pistol|rocket|caliber)/;

export const ENGLISH_UNITS: readonly Expansion[] = [
  {
    pattern: new RegExp(
      `${AFTER_NUMBER}(${GAP})(?:(sq|cu)\\.?\\s)?(${longestFirst(UNITS)})([²³]|[23](?!\\d))?(?:/(${longestFirst(PER)}))?(?![\\p{L}\\p{N}/²³]|-\\d)${STOP}`,
      'gu',
    ),
    say: measured,
  },
  { pattern: new RegExp(`${AFTER_NUMBER}\\s?(?:°\\s?|º\\s?)([CF])(?!\\p{L})`, 'gu'), say: degrees },
  { pattern: new RegExp(`${AFTER_NUMBER}\\s?([℃℉])`, 'gu'), say: degrees },
  {
    pattern: /(?<=[\d.]\s?[°′″]\s?)[NESW](?!\p{L})/gu,
    say: ([letter]) => ` ${{ N: 'north', E: 'east', S: 'south', W: 'west' }[letter]!}`,
  },
  { pattern: /(?<=\d)′(\d{1,2})″/gu, say: ([, inches]) => ` feet ${inches!} inches` },
  { pattern: /(?<=(?<![\d.,])\d)'(\d{1,2})"/gu, say: ([, inches]) => ` feet ${inches!} inches` },
  { pattern: /(?<=°\s?\d{1,2})′\s?/gu, say: ' minutes ' },
  { pattern: /(?<=′\s?\d{1,2}(?:\.\d+)?)″\s?/gu, say: ' seconds ' },
  { pattern: /(?<=\d)′/gu, say: ' feet' },
  { pattern: /(?<=\d)″/gu, say: ' inches' },
  { pattern: /(?<=\d)\s?°\s?/gu, say: (match) => ` ${single(match) ? 'degree' : 'degrees'} ` },
  // After a number in words, too, and alone: these stand for nothing else.
  {
    pattern: /(?<![\p{L}\p{N}])(km\/h|km|kg|cm|mph)(?![\p{L}\p{N}²³])/gu,
    say: (match) => {
      const [one, many] = match[1] === 'km/h' ? UNITS['kph']! : UNITS[match[1]!]!;
      return /(?<!\p{L})(?:one|a|per|every|each)\s$/iu.test(match.input!.slice(0, match.index).slice(-7))
        ? one
        : many;
    },
  },
  { pattern: /(?<=\d)\s?‰/gu, say: ' per mille' },
  {
    pattern:
      /(?<=\d)(\s|-)in\.(?=\s(?:by|long|wide|high|tall|deep|thick|of|in)(?!\p{L})|[),])|(?<=by\s\d{1,4})(\s)in\./gu,
    say: (match) => inches(match),
  },
];

function measured(match: RegExpMatchArray): string {
  const [written, gap, prefix, unit, power, per] = match;
  const { index, input } = match;
  const [one, many] = UNITS[unit!]!;
  const length = /(?:^|\D)(?:[kcmdμµn]?m|ft|mi|yd)$/.test(unit!);
  if (SPACED.has(unit!) && gap === '' && !power && !per) return written;
  if ((power || prefix) && !length) return written;
  const after = input!.slice(index! + written.length, index! + written.length + 12);
  const singular = gap === '-' || single(match) || attributive(match, after) || SIZED.test(after);
  const kind =
    prefix === 'sq' || power === '²' || power === '2' ? 'square ' : power || prefix ? 'cubic ' : '';
  const rate = per === undefined ? '' : ` per ${PER[per]!}`;
  return `${gap === '-' ? '-' : ' '}${kind}${singular ? one : many}${rate}`;
}

function degrees(match: RegExpMatchArray): string {
  const scale = /[C℃]/.test(match[1]!) ? 'Celsius' : 'Fahrenheit';
  return ` ${single(match) ? 'degree' : 'degrees'} ${scale}`;
}

function inches(match: RegExpMatchArray): string {
  return match[1] === '-' ? '-inch' : ` ${single(match) ? 'inch' : 'inches'}`;
}

/** The number before it is 1. */
function single({ index, input }: RegExpMatchArray): boolean {
  return /(?:^|[^\d.,–-])1$/.test(input!.slice(Math.max(0, index! - 3), index));
}

/** "a 10 km run": the unit stands before a noun. */
function attributive({ index, input }: RegExpMatchArray, after: string): boolean {
  return (
    /(?<!\p{L})[Aa]n?\s[\d.,]+$/u.test(input!.slice(Math.max(0, index! - 16), index)) &&
    /^\s\p{Ll}/u.test(after)
  );
}

function metric(symbol: string, name: string): Record<string, readonly [string, string]> {
  const prefixes = { '': '', k: 'kilo', c: 'centi', d: 'deci', m: 'milli', μ: 'micro', µ: 'micro' };
  return Object.fromEntries(
    Object.entries(prefixes).map(([short, long]) => [
      short + symbol,
      [long + name, `${long}${name}s`] as const,
    ]),
  );
}
