import { describe, expect, it } from 'vitest';
import { spellingOf } from '../../../src/lib/narration/spelling.ts';

describe('a word', () => {
  it.each([
    ['Bob', 'en', 'B, O, B.', 'Bravo, Oscar, Bravo.'],
    ['Щи', 'ru', 'Щ, И.', 'Щука, Иван.'],
    ['ёлка', 'ru', 'Ё, Л, К, А.', 'Ёлка, Леонид, Константин, Анна.'],
    ['NATO', 'ru', 'N, A, T, O.', 'November, Alfa, Tango, Oscar.'],
    ['R2-D2', 'en', 'R, 2, hyphen, D, 2.', 'Romeo, 2, hyphen, Delta, 2.'],
    [
      'кое-кто',
      'ru',
      'К, О, Е, дефис, К, Т, О.',
      'Константин, Ольга, Елена, дефис, Константин, Татьяна, Ольга.',
    ],
    ['don’t', 'en', 'D, O, N, apostrophe, T.', 'Delta, Oscar, November, apostrophe, Tango.'],
    ['a@b.c', 'en', 'A, at, B, dot, C.', 'Alfa, at, Bravo, dot, Charlie.'],
    ['été', 'fr', 'É, T, É.', 'É, Tango, É.'],
    ['«да»', 'ru', 'Д, А.', 'Дмитрий, Анна.'],
    ['…', 'en', '', ''],
    ['', 'en', '', ''],
  ])('“%s” (%s)', (word, lang, letters, alphabet) => {
    expect(spellingOf(word, lang, 'letters')).toBe(letters);
    expect(spellingOf(word, lang, 'alphabet')).toBe(alphabet);
  });

  it('has a name for each letter of both alphabets, each but Й one word of its own', () => {
    for (const [letters, lang] of [
      ['abcdefghijklmnopqrstuvwxyz', 'en'],
      ['абвгдеёжзийклмнопрстуфхцчшщъыьэюя', 'ru'],
    ] as const) {
      const names = [...letters].map((letter) => spellingOf(letter, lang, 'alphabet'));
      expect(new Set(names).size).toBe(letters.length);
      for (const [index, name] of names.entries()) {
        const first = letters[index]!;
        expect(name.length).toBeGreaterThan(2);
        if (!['й', 'ъ', 'ы', 'ь'].includes(first)) expect(name[0]!.toLowerCase()).toBe(first);
      }
    }
  });
});
