/**
 * Reads the numbers of an English text, written with figures or in words. It shares nothing with the code that
 * turns figures into words, and so can judge it.
 */

const UNITS = new Map<string, number>();
for (const [index, names] of [
  'zero/zeroth',
  'one/first',
  'two/second/half/halves',
  'three/third/thirds',
  'four/fourth/quarter/quarters',
  'five/fifth/fifths',
  'six/sixth/sixths',
  'seven/seventh',
  'eight/eighth/eighths',
  'nine/ninth',
  'ten/tenth/tens',
  'eleven/eleventh',
  'twelve/twelfth',
  'thirteen/thirteenth',
  'fourteen/fourteenth',
  'fifteen/fifteenth',
  'sixteen/sixteenth',
  'seventeen/seventeenth',
  'eighteen/eighteenth',
  'nineteen/nineteenth',
].entries())
  for (const name of names.split('/')) UNITS.set(name, index);
const TENS = new Map<string, number>();
for (const [index, stem] of 'twent thirt fort fift sixt sevent eight ninet'.split(' ').entries())
  for (const ending of ['y', 'ies', 'ieth']) TENS.set(stem + ending, 10 * (index + 2));
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** Every number that a listener could take from the text. */
export function numbersSaid(text: string): ReadonlySet<number> {
  const said = new Set<number>();
  for (const [figures] of text.matchAll(/\d[\d,]*(?:\.\d+)?/g)) said.add(Number(figures.replace(/,/g, '')));
  // "3.5" may be two numbers, as in "2.4.1"; figures said one by one are also one number.
  for (const [figures] of text.matchAll(/\d+/g)) said.add(Number(figures));
  for (const [figures] of text.matchAll(/(?<!\d)\d(?: \d)+(?!\d)/g))
    said.add(Number(figures.replaceAll(' ', '')));
  const tokens = text.toLowerCase().match(/[a-z]+/g) ?? [];
  for (let from = 0; from < tokens.length; from += 1) {
    const month = MONTHS.indexOf(tokens[from]!);
    if (month >= 0) said.add(month + 1);
    if (tokens[from] === 'midnight' || tokens[from] === 'clock') said.add(0);
    if (/^(?:hundred|thousand|million|billion)s?$/.test(tokens[from]!)) said.add(0);
    let value = 0;
    for (let to = from; to < tokens.length; to += 1) {
      const next = grown(value, tokens[to]!, to === from);
      if (next === null) break;
      value = next;
      said.add(value);
      if (/hal(?:f|ves)/.test(tokens[to]!)) said.add(0.5);
    }
  }
  return said;
}

/** The number after one more word, null where the word does not go on with it. */
function grown(value: number, word: string, first: boolean): number | null {
  const tens = TENS.get(word);
  const unit = UNITS.get(word);
  if (/^hundreds?$/.test(word)) return first ? null : value * 100;
  if (/^thousands?$/.test(word)) return first ? null : value * 1000;
  if (first) return tens ?? unit ?? null;
  // "nineteen nineties", "twenty tens": a century and its years.
  if (tens !== undefined)
    return value % 100 === 0 && value > 0 ? value + tens : value < 100 ? value * 100 + tens : null;
  if (unit === undefined) return null;
  if (value % 100 === 0 || (value % 10 === 0 && unit < 10 && value % 100 >= 20)) return value + unit;
  return value >= 10 && value < 100 && unit >= 10 ? value * 100 + unit : null;
}

/**
 * The numbers written with figures, each with the ways in which it may rightly be said: as one number, or as
 * several (dollars and cents, hours and minutes).
 */
export function numbersWritten(text: string): (readonly (readonly number[])[])[] {
  // Marks of notes are no numbers of the text; figures may be grouped by spaces or broken by what is not seen.
  const plain = text
    .replace(/\u00AD|\u200B|\u2060|\uFE0F|\u20E3/g, '')
    .replace(/(?<=[\p{L}.])\[\d+\]/gu, '')
    .replace(/(?<=(?<!\+|\b(?:May|June|July)\s)\b\d{1,3})\s(?=\d{3}(?:\s\d{3})*(?![\d-]))/g, '');
  const found: (readonly (readonly number[])[])[] = [];
  for (const { 0: written, index } of plain.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?|(?<![\d])\.\d+/g)) {
    const value = Number(written.replaceAll(',', ''));
    const ways: number[][] = [[value]];
    const parts = written
      .replaceAll(',', '')
      .split('.')
      .filter((part) => part !== '')
      .map(Number);
    if (parts.length === 2)
      ways.push(
        parts,
        parts.filter((part) => part > 0),
      );
    if (parts.length === 1 && written.startsWith('.')) ways.push(parts);
    const hour = /^(?:0?[1-9]|1[0-2])$/.test(plain.slice(0, index).match(/(\d+):$/)?.[1] ?? '');
    // "2:00 p.m." is "2 p.m."
    if (hour && written === '00' && /^\s?[ap]/.test(plain.slice(index + written.length))) ways.push([]);
    const before = /(\d{4})[–-]$/.exec(plain.slice(0, index))?.[1];
    if (before && value < 100) {
      const century = Math.floor(Number(before) / 100) * 100;
      ways.push([century + value], [century + 100 + value]);
    }
    found.push(ways);
  }
  return found;
}
