/** Days and months in English. A date in figures with slashes is left alone: who wrote it cannot be told. */
import { expansion } from './expansion.ts';
import type { Expansion } from './expansion.ts';
import { ordinalDigits } from './number-words-en.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SHORT = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const MONTH = String.raw`(?<!\p{L})(?:${MONTHS.join('|')}|(?:${SHORT})\.?)`;
const YEAR = String.raw`(?:1\d|20)\d\d(?!\d)`;
const WEEKDAYS: Readonly<Record<string, string>> = {
  Mon: 'Monday',
  Tue: 'Tuesday',
  Tues: 'Tuesday',
  Wed: 'Wednesday',
  Thu: 'Thursday',
  Thur: 'Thursday',
  Thurs: 'Thursday',
  Fri: 'Friday',
  Sat: 'Saturday',
  Sun: 'Sunday',
};
/** Not a day: "March 10 miles", "May 12,000", "May 7:30". */
const DAY_ENDS = String.raw`(?![\d:/%°]|[.,]\d|\s?(?:%|°|(?:km|kg|mi|m|percent|million|thousand|miles?|meters|kilometers|hours?|minutes?|days?|people)(?!\p{L})))`;

export const ENGLISH_DATES: readonly Expansion[] = [
  {
    pattern: /(?<![\p{L}\p{N}-])(\d{4})-(\d\d)-(\d\d)(?![\p{L}\p{N}-])/gu,
    say: (match) => inWords(match, match[1]!, match[2]!, match[3]!),
  },
  {
    pattern: /(?<![\p{L}\p{N}.])(\d\d?)\.(\d\d?)\.((?:1[89]|20)\d\d)(?![\p{L}\p{N}]|\.\d)/gu,
    say: (match) => inWords(match, match[3]!, match[2]!, match[1]!),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(${SHORT})\\.?(?=\\s(?:\\d{1,2}(?!\\d)|${YEAR}))`, 'gu'),
    say: ([, short]) => monthOf(short!),
  },
  {
    pattern: new RegExp(`(?<=(?<!\\d)\\d{1,2}\\s)(${SHORT})(?:\\.|(?=\\s${YEAR}))`, 'gu'),
    say: ([, short]) => monthOf(short!),
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(${Object.keys(WEEKDAYS).join('|')})(?:\\.(?=,?\\s(?:\\d|${MONTH}))|(?=,\\s(?:\\d{1,2}\\s${MONTH}|${MONTH}\\s\\d)))`,
      'gu',
    ),
    say: ([, short]) => WEEKDAYS[short!]!,
  },
  // "May 12", and both days of "May 4–6".
  {
    pattern: new RegExp(
      `(?<=${MONTH}\\s(?:\\d{1,2}\\s?[–-]\\s?)?)(?:[12]\\d|3[01]|0?[1-9])${DAY_ENDS}(?!st|nd|rd|th|s)`,
      'gu',
    ),
    say: ([day]) => ordinalDigits(Number(day)),
  },
  { pattern: new RegExp(`(?<=${MONTH}\\s\\d{1,2})\\s?[–-]\\s?(?=\\d{1,2}${DAY_ENDS})`, 'gu'), say: ' to ' },
  // "12 May", but not the second day of "10–12 May".
  {
    pattern: new RegExp(
      `(?<![\\d.,:/$€£¥₽–-]|[–-]\\s)(?:[12]\\d|3[01]|0?[1-9])\\s(?=(?:${MONTHS.join('|')})(?!\\p{L})|(?:${SHORT})(?:\\.|\\s${YEAR}))`,
      'gu',
    ),
    say: (match) => {
      const the = /\b(?:the|this|that|every|each)\s$/iu.test(
        match.input!.slice(Math.max(0, match.index! - 8), match.index),
      );
      return `${the ? '' : 'the '}${ordinalDigits(parseInt(match[0], 10))} of `;
    },
  },
  // Voices say "ad" as in "advertisement", and the letter A alone as an article.
  expansion(String.raw`AD(?=\s\d)|(?<=(?:\d|century|centuries)\s)AD(?!\p{L})`, 'A-D'),
  expansion(String.raw`A\._?D\.(?=\s\d)|(?<=\d\s)A\._?D\.`, 'A-D'),
  expansion(String.raw`(?<=\d\s)(B)?CE(?!\p{L})`, ([, before]) => (before ? 'B C E' : 'C E')),
];

function monthOf(short: string): string {
  return MONTHS.find((month) => month.startsWith(short))!;
}

/** As written where there is no such day. */
function inWords(match: RegExpMatchArray, year: string, month: string, day: string): string {
  const name = MONTHS[Number(month) - 1];
  if (!name || Number(day) < 1 || Number(day) > 31) return match[0];
  return `${name} ${ordinalDigits(Number(day))}, ${year}`;
}
