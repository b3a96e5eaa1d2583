import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { spokenForm } from '../../../../src/lib/narration/spoken/spoken-form.ts';
import { numbersSaid, numbersWritten } from './english-number-reader.ts';

interface Case {
  readonly shown: string;
  readonly spoken: string;
  readonly category: string;
}

const CASES: readonly Case[] = readFileSync('tests/fixtures/spoken/en.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [shown = '', spoken = '', category = ''] = line.split('\t');
    return { shown, spoken, category };
  });

const CATEGORIES =
  `abbreviation acronym address bracket dash date decade fraction initials invisible money number
  ordinal percent phone quotation range roman sign time unit year`.split(/\s+/);

describe('what is said of an English text', () => {
  it('is told by a table of at least 200 cases, with every category', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(200);
    expect(new Set(CASES.map(({ shown }) => shown)).size).toBe(CASES.length);
    expect([...new Set(CASES.map(({ category }) => category))].sort()).toEqual(CATEGORIES);
  });

  it.each(CASES)('$category: $shown', ({ shown, spoken }) => {
    expect(spokenForm(shown, 'en').spoken).toBe(spoken);
    expect(spokenForm(shown, 'en-GB').spoken).toBe(spoken);
  });
});

describe('no number is worse off than with its figures left to the voice', () => {
  const counted = CASES.filter(({ shown }) => /\p{N}/u.test(shown));

  it('is tested on at least 150 cases', () => expect(counted.length).toBeGreaterThanOrEqual(150));

  it.each(counted)('$shown', ({ shown }) => {
    const { spoken } = spokenForm(shown, 'en');
    const said = numbersSaid(spoken);
    for (const number of numbersWritten(shown))
      expect(
        number.some((way) => way.every((value) => said.has(value))),
        `${JSON.stringify(number)} in ${JSON.stringify(spoken)}`,
      ).toBe(true);
  });

  it.each([
    ['the nineteen nineties', [1990]],
    ['two thousands', [2000]],
    ['the Twenty-first, 2 and a half', [21, 2, 0.5]],
    ['May 12th, 3.5 or 1,200', [5, 12, 3.5, 1200]],
    ['plus 7, 4 9 5', [7, 495]],
    ['twelve hundred, one hundred five', [1200, 105]],
  ])('the reader of numbers reads %s', (text, expected) => {
    for (const value of expected) expect([...numbersSaid(text)]).toContain(value);
  });

  it('the reader of numbers finds none where there is none, and sees a wrong one', () => {
    expect(numbersSaid('nobody said so').size).toBe(0);
    expect(numbersSaid('nineteen eighties').has(1990)).toBe(false);
    expect(numbersWritten('1990s')).toEqual([[[1990]]]);
  });
});
