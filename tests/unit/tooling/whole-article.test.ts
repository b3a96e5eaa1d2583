/** The judge of whole narrations must itself be seen to bite. */
import { describe, expect, test } from 'vitest';
import type { SpokenUtterance } from '../../support/spoken.ts';
import { expectNothingLost, expectWhole, type ReadableText } from '../../support/whole-article.ts';

const text = 'The dog sat down. It rained all day. Nobody came by.';
const article: ReadableText = { text, heard: [[0, text.length]] };

/** One utterance of a part of the text, said while a sentence is marked. */
function said(sentence: string, spoken = sentence, more: Partial<SpokenUtterance> = {}): SpokenUtterance {
  const start = text.indexOf(sentence);
  return {
    text: spoken,
    lang: 'en',
    voice: 'A',
    rate: 1,
    atOnce: 0,
    events: ['start', 'end'],
    words: [],
    sentence: { text: sentence, start, end: start + sentence.length },
    at: 0,
    ...more,
  };
}

const dog = said('The dog sat down.');
const rain = said('It rained all day.');
const nobody = said('Nobody came by.');

describe('a whole reading', () => {
  test('is each sentence once and in order, some of them in parts', () => {
    const parts = [said('It rained all day.', 'It rained'), said('It rained all day.', 'all day.')];
    const reading = expectWhole(article, [dog, ...parts, nobody]);
    expect(reading).toEqual({ sentences: 3, utterances: 4, words: 11 });
  });

  test('may mark a whole figure while its picture is described', () => {
    const figure = said('It rained all day. Nobody came by.', 'Picture: a wet street.');
    expect(expectWhole(article, [dog, figure, rain, nobody]).sentences).toBe(3);
  });

  test.each([
    ['lost a sentence', [dog, nobody], /words that no sentence held/],
    [
      'marked a sentence and said another',
      [dog, said('It rained all day.', 'Snow.'), nobody],
      /share of the/,
    ],
    ['read a sentence twice', [dog, rain, rain, nobody], /said twice/],
    ['went back', [dog, rain, dog, nobody], /go back/],
    ['spoke two at once', [dog, { ...rain, atOnce: 1 }, nobody], /begin and end alone/],
    ['was broken off', [dog, { ...rain, events: ['start', 'error:interrupted'] }, nobody], /begin and end/],
  ])('is not what %s', (_, utterances, complaint) => {
    expect(() => expectWhole(article, utterances)).toThrow(complaint);
  });
});

describe('with voices that fail', () => {
  const cut = { events: ['start', 'error:interrupted'] };

  test('a sentence that was cut short and taken up at its word is heard', () => {
    const words = [{ said: 'It', end: 2, marked: '', sentence: '' }];
    const first = said('It rained all day.', 'It rained all day.', { ...cut, words });
    expectNothingLost(article, [dog, first, said('It rained all day.', 'rained all day.'), nobody]);
  });

  test('a sentence that was cut short and left is lost', () => {
    const first = said('It rained all day.', 'It rained all day.', cut);
    expect(() => expectNothingLost(article, [dog, first, nobody])).toThrow(/share of the words/);
  });
});
