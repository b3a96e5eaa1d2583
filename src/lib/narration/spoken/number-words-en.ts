/** English numbers in words, for the few places where a voice cannot be trusted with digits. */

const SMALL =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/);
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const IRREGULAR: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** "two hundred five". @param value a whole number from 0 to 999 */
export function cardinalWords(value: number): string {
  if (value < 20) return SMALL[value]!;
  if (value < 100) return TENS[Math.floor(value / 10)]! + (value % 10 ? `-${SMALL[value % 10]!}` : '');
  const rest = value % 100;
  return `${SMALL[Math.floor(value / 100)]!} hundred${rest ? ` ${cardinalWords(rest)}` : ''}`;
}

/** "twenty-first". @param value a whole number from 1 to 999 */
export function ordinalWords(value: number): string {
  return cardinalWords(value).replace(
    /[a-z]+$/,
    (last) => IRREGULAR[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`),
  );
}

/** "21st". @param value a whole number above 0 */
export function ordinalDigits(value: number): string {
  const tens = value % 100;
  const ending = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}

/**
 * "nineteen nineties", "nineties".
 * @param year the first of a decade, from 1000 to 2990, or its last two digits alone (10 to 90)
 */
export function decadeWords(year: number): string {
  if (year < 100) return plural(cardinalWords(year));
  const century = Math.floor(year / 100);
  if (century % 10 === 0 && year % 100 === 0) return `${cardinalWords(century / 10)} thousands`;
  return `${cardinalWords(century)} ${year % 100 === 0 ? 'hundreds' : plural(cardinalWords(year % 100))}`;
}

function plural(word: string): string {
  return word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`;
}
