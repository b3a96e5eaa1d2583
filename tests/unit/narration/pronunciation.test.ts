import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pronunciation } from '../../../src/lib/document/model.ts';
import {
  draftProblem,
  plainSaid,
  plainWritten,
  type PronunciationDraft,
  type PronunciationRule,
} from '../../../src/lib/narration/pronunciation.ts';
import {
  compilePronunciations,
  pronunciationsFor,
} from '../../../src/lib/narration/pronunciation-compile.ts';
import { spokenForm } from '../../../src/lib/narration/spoken/spoken-form.ts';

const rule = (match: string, say: string, more: Partial<PronunciationRule> = {}): PronunciationRule => ({
  id: `${match} ${JSON.stringify(more)}`,
  lang: 'en',
  match,
  say,
  wholeWord: true,
  caseSensitive: false,
  scope: 'all',
  ...more,
});
const publication = (language = 'en', ...pronunciations: readonly Pronunciation[]) => ({
  id: 'an-article',
  metadata: { language, pronunciations },
});

function said(shown: string, rules: readonly PronunciationRule[], lang = 'en', of = publication()): string {
  return spokenForm(shown, lang, 0, compilePronunciations(of, rules, lang)).spoken;
}
const russian = { lang: 'ru' };
const stem = { lang: 'ru', wholeWord: false };

describe('a rule finds its word', () => {
  it.each<[string, string, PronunciationRule, string]>([
    [
      'as it stands',
      'Near Kreminna, at night.',
      rule('Kreminna', 'krem in na'),
      'Near krem in na, at night.',
    ],
    ['in capitals or not', 'KREMINNA and kreminna', rule('Kreminna', 'x'), 'x and x'],
    ['before an apostrophe', 'Nguyen’s book', rule('nguyen', 'win'), 'win’s book'],
    ['beside a hyphen', 'the post-Nguyen years', rule('nguyen', 'win'), 'the post-win years'],
    ['in quotation marks', '“Nguyen,” he said', rule('nguyen', 'win'), '“win,” he said'],
    ['of several words, over any space', 'New\u00A0 York is', rule('New York', 'Nyork'), 'Nyork is'],
    ['with a curly apostrophe for a straight one', 'D’Arcy came', rule("d'arcy", 'Darcy'), 'Darcy came'],
    ['with a soft hyphen in it', 'near Kre\u00ADmin\u00ADna', rule('Kreminna', 'x'), 'near x'],
    ['in letters that are not composed', 'cafe\u0301 au lait', rule('café', 'coffee'), 'coffee au lait'],
    ['that is a sign', 'this ★ that', rule('★', 'star'), 'this star that'],
    [
      'that ends with a sign',
      'C++11 is C++.',
      rule('C++', 'see plus plus'),
      'see plus plus11 is see plus plus.',
    ],
    ['with Russian capitals', 'ЛНР и лнр', rule('лнр', 'эл эн эр', russian), 'эл эн эр и эл эн эр'],
    ['with ё written as е', 'Королев встал', rule('Королёв', 'Каралёф', russian), 'Каралёф встал'],
    ['in writing without spaces', '他很重要。', rule('重要', '中要', { lang: 'zh' }), '他很中要。'],
    ['stressed on a vowel', 'Купянск пал', rule('Купянск', 'Ку\u0301пянск', russian), 'Ку\u0301пянск пал'],
  ])('%s', (_, shown, own, spoken) => {
    expect(said(shown, [own], own.lang)).toBe(spoken);
  });

  it.each<[string, string, PronunciationRule, string?]>([
    ['inside a word', 'Orange', rule('ran', 'x')],
    ['at the beginning of a longer one', 'Ranger', rule('ran', 'x')],
    ['at the end of one', 'Iran', rule('ran', 'x')],
    ['after a soft hyphen in one', 'ope\u00ADran', rule('ran', 'x'), 'operan'],
    ['before a digit', 'ran2', rule('ran', 'x')],
    ['before half of another letter', 'cafe\u0301', rule('cafe', 'x', { wholeWord: false })],
    ['in capitals, where case matters', 'us', rule('US', 'x', { caseSensitive: true })],
    ['with е where ё would be meant', 'всё', rule('все', 'x', russian)],
    ['in the middle of a word, by its stem', 'сирота', rule('рот', 'x', stem)],
  ])('not %s', (_, shown, own, spoken = shown) => {
    expect(said(shown, [own], own.lang)).toBe(spoken);
  });

  it('and leaves addresses whole', () => {
    const rules = [rule('example', 'x'), rule('read', 'y')];
    expect(said('An example: https://example.org/read/example or www.example.org.', rules)).toBe(
      said('An x: https://example.org/read/example or www.example.org.', []),
    );
  });

  it('by its stem, with the rest of the word as it stands', () => {
    const own = [rule('Мулин', 'Му\u0301лин', stem)];
    expect(said('Из Мулина в Мулине, за Мулином.', own, 'ru')).toBe(
      'Из Му\u0301лина в Му\u0301лине, за Му\u0301лином.',
    );
  });
});

describe('of several rules', () => {
  it('the longer text is found first', () => {
    const rules = [rule('New', 'a'), rule('New York Times', 'b'), rule('New York', 'c')];
    expect(said('New York Times, New York, New Jersey', rules)).toBe('b, c, a Jersey');
    expect(said('New York Times, New York, New Jersey', rules.toReversed())).toBe('b, c, a Jersey');
  });

  it('those of the reader go before those of the publisher, even shorter ones', () => {
    const of = publication(
      'en',
      { text: 'New York', say: 'theirs' },
      { text: 'Kreminna', say: 'theirs too' },
    );
    expect(said('New York, Kreminna', [rule('York', 'mine')], 'en', of)).toBe('New mine, theirs too');
    expect(said('New York, Kreminna', [rule('kreminna', 'mine')], 'en', of)).toBe('theirs, mine');
  });

  it('those of the article go before those for everywhere, and those of another article are not followed', () => {
    const here = { scope: { publication: 'an-article' } };
    const there = { scope: { publication: 'another' } };
    for (const rules of [
      [rule('Lead', 'led', here), rule('Lead', 'leed')],
      [rule('Lead', 'leed'), rule('Lead', 'led', here), rule('Lead', 'x', there)],
    ])
      expect(said('Lead', rules)).toBe('led');
    expect(said('Lead', [rule('Lead', 'x', there)])).toBe('Lead');
  });

  it('the one that asks for more is followed', () => {
    const rules = [rule('US', 'us'), rule('US', 'the States', { caseSensitive: true })];
    expect(said('US and us', rules)).toBe('the States and us');
    const stems = [rule('рус', 'стем', stem), rule('рус', 'слово', russian)];
    expect(said('рус и русый', stems, 'ru')).toBe('слово и стемый');
  });

  it('each says its own, whatever they begin with', () => {
    const rules = [rule('ель', '1', russian), rule('ёлка', '2', russian), rule('ёж', '3', stem)];
    expect(said('Елка, ель, ежи, ёж', rules, 'ru')).toBe('2, 1, 3и, 3');
  });

  it('only those of the language of the text are followed', () => {
    const of = publication('en', { text: 'chat', say: 'sha', lang: 'fr-CA' }, { text: 'or', say: 'aur' });
    const rules = [rule('pain', 'pan', { lang: 'fr' })];
    expect(said('pain or chat', rules, 'en-GB', of)).toBe('pain aur chat');
    expect(said('pain or chat', rules, 'fr', of)).toBe('pan or sha');
  });

  it('each language is compiled once', () => {
    const rulesFor = pronunciationsFor(publication('en', { text: 'a', say: 'b' }), []);
    expect(rulesFor('en-GB')).toBe(rulesFor('en'));
    expect(rulesFor('en')).toHaveLength(1);
    expect(rulesFor('ru')).toEqual([]);
  });
});

describe('what is said', () => {
  it('leads back to the word that is shown', () => {
    const shown = 'Near Kreminna, at night.';
    const own = compilePronunciations(publication(), [rule('Kreminna', 'krem in na')], 'en');
    const { spoken, words } = spokenForm(shown, 'en', 10, own);
    expect(
      words.map((word) => [
        spoken.slice(word.spoken.start, word.spoken.end),
        shown.slice(word.shown.start - 10, word.shown.end - 10),
      ]),
    ).toEqual([
      ['Near', 'Near'],
      ['krem', 'Kreminna'],
      ['in', 'Kreminna'],
      ['na', 'Kreminna'],
      ['at', 'at'],
      ['night', 'night'],
    ]);
  });

  it('comes before what the language itself would say', () => {
    expect(said('Dr. Who', [rule('Dr.', 'the Doctor')])).toBe('the Doctor Who');
    expect(said('Dr. Who', [])).toBe('Doctor Who');
  });

  it('may be nothing', () => {
    expect(said('He said [sic] so.', [rule('[sic]', '')])).toBe('He said so.');
    expect(said('[sic]', [rule('[sic]', '')])).toBe('');
  });

  it('is plain: no markup, no control characters, no invisible ones', () => {
    expect(plainSaid(' <speak>a<break time="9s"/>b</speak> \u0000<\u202E1 > \u00ADc ')).toBe('a b 1 c');
    expect(plainSaid('<<b>script>x')).not.toMatch(/[<>]/);
    expect(plainWritten(' e\u0301\n\t b\u200B\u0007 ')).toBe('é b');
    expect(plainWritten('م\u200Cی')).toBe('م\u200Cی');
  });

  it('is never taken for a pattern, and no text breaks the one that finds it', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({
        unit: fc.constantFrom(...'(a+)*$.[^\\]{1}|?/-&&ёЁеİßſ\u0301 \u00AD\uD800'),
        maxLength: 12,
      }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, text, fc.boolean(), fc.boolean()), { maxLength: 5 }),
        text,
        (made, by) => {
          const rules = made.map(([match, say, wholeWord, caseSensitive], index) =>
            rule(match, say, { id: `${index}`, wholeWord, caseSensitive }),
          );
          const own = compilePronunciations(publication(), rules, 'en');
          const shown = [by, ...made.map(([match]) => match)].join(' ');
          const { spoken, words } = spokenForm(shown, 'en', 0, own);
          for (const word of words) {
            expect(word.spoken.end).toBeLessThanOrEqual(spoken.length);
            expect(word.shown.start).toBeGreaterThanOrEqual(0);
            expect(word.shown.end).toBeLessThanOrEqual(shown.length);
          }
        },
      ),
      { numRuns: 600 },
    );
  });

  it('is said for every plain text that stands alone', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 10 })
      .map(plainWritten)
      .filter((match) => match !== '' && !/^(?:https?:|www\.)|ы/i.test(match));
    fc.assert(
      fc.property(text, fc.boolean(), fc.boolean(), (match, wholeWord, caseSensitive) => {
        const rules = [rule(match, 'yes', { wholeWord, caseSensitive })];
        expect(said(`Ы ${match} ы`, rules)).toBe('Ы yes ы');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a draft', () => {
  const draft = (match: string, say = 'x', more: Partial<PronunciationDraft> = {}): PronunciationDraft =>
    rule(match, say, more);

  it('needs a text of at most 200 characters, and says as many', () => {
    expect(draftProblem(draft(' \u00AD '), [])).toBe('match-empty');
    expect(draftProblem(draft('a'.repeat(201)), [])).toBe('match-long');
    expect(draftProblem(draft('a', 'b'.repeat(201)), [])).toBe('say-long');
    expect(draftProblem(draft(` ${'a'.repeat(200)} `, 'b'.repeat(200)), [])).toBeNull();
    expect(draftProblem(draft('a', ''), [])).toBeNull();
  });

  it('is refused where another rule finds the same', () => {
    const rules = [rule('Lead', 'led', { id: 'one' })];
    expect(draftProblem(draft('lead '), rules)).toBe('same');
    expect(draftProblem(draft('lead'), rules, 'one')).toBeNull();
    for (const more of [
      { lang: 'ru' },
      { wholeWord: false },
      { caseSensitive: true },
      { scope: { publication: 'a' } },
    ])
      expect(draftProblem(draft('lead', 'x', more), rules)).toBeNull();
  });
});

it('five hundred rules cost at most ten times as much as one', () => {
  const words = Array.from({ length: 500 }, (_, index) => `слово${index.toString(36)}б${index % 7}`);
  const rules = words.map((word) => rule(word, 'да', stem));
  const sentence =
    'Осколки раздробили ему таз и позвоночник, и он кричал от боли, пока его несли через лес. ';
  const time = (own: readonly PronunciationRule[]): number => {
    const expansions = compilePronunciations(publication('ru'), own, 'ru');
    const start = performance.now();
    for (let index = 0; index < 300; index++) spokenForm(sentence, 'ru', 0, expansions);
    return performance.now() - start;
  };
  time(rules);
  const [one, many] = [Math.min(time(rules.slice(0, 1)), time(rules.slice(0, 1))), time(rules)];
  expect(many / one).toBeLessThan(10);
});
