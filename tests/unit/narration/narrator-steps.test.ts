/** Steps by word and paragraph, and out of a quotation or list: silent and while reading. */
import { describe, expect, it } from 'vitest';
import type { Unit } from '../../../src/lib/narration/narrator-types.ts';
import { narrating } from '../../support/narrating.ts';
import { paragraph, section } from '../../support/publication.ts';
import { aside, list, marked, note, quote, scriptOf, scriptOfSections } from '../../support/scripts.ts';

const text = () =>
  scriptOf([
    paragraph('Alpha beta gamma. Delta epsilon.', { id: 'a' }),
    paragraph('Zeta eta.', { id: 'b' }),
    paragraph('Theta iota kappa.', { id: 'c' }),
  ]);
const standing = (sentence: number) => narrating({ script: text(), more: { start: sentence } });
/** Reads the sentence with this number and has told the given word of it. */
const reading = (sentence: number, word?: string) => {
  const stage = standing(sentence);
  stage.narrator.play();
  stage.engine.current.start();
  stage.clock.advance(2500);
  if (word !== undefined) stage.tellWord(word);
  return stage;
};

describe('a word further while it is silent', () => {
  it('is said alone, and the place stays at it', () => {
    const stage = standing(1);
    expect(stage.narrator.next('word')).toBe(true);
    expect(stage.engine.texts).toEqual(['beta']);
    expect(stage.narrator.snapshot).toMatchObject({ apart: true, status: 'preparing', sentence: 1 });
    stage.say();
    expect(stage.narrator.snapshot).toMatchObject({ apart: false, status: 'paused', pausedBy: 'reader' });
    stage.narrator.next('word');
    stage.narrator.next('word');
    expect(stage.engine.texts.slice(1)).toEqual(['gamma', 'Delta']);
    stage.narrator.previous('word');
    stage.sayAll();
    expect(stage.engine.texts.at(-1)).toBe('gamma');
    stage.narrator.play();
    stage.say();
    expect(stage.engine.texts.slice(-2)).toEqual(['gamma.', 'Delta epsilon.']);
  });

  it('is not there at either end', () => {
    const last = standing(4);
    for (const word of ['iota', 'kappa']) {
      expect(last.narrator.next('word')).toBe(true);
      expect(last.engine.texts.at(-1)).toBe(word);
    }
    expect(last.narrator.next('word')).toBe(false);
    last.sayAll();
    expect(last.narrator.next('word')).toBe(false);
    expect(standing(0).narrator.previous('word')).toBe(false);
  });

  it('is the first of the next sentence after the last', () => {
    const stage = standing(2);
    const said = Array.from({ length: 3 }, () => {
      stage.narrator.next('word');
      stage.say();
      return [stage.engine.texts.at(-1), stage.narrator.snapshot.sentence];
    });
    expect(said).toEqual([
      ['epsilon', 2],
      ['Zeta', 3],
      ['eta', 3],
    ]);
  });

  it('with nothing to say in it is over at once', () => {
    const stage = narrating({ script: scriptOf([paragraph('A ㋐㋐ B.', { id: 'a' })]), more: { start: 1 } });
    stage.narrator.next('word');
    expect(stage.narrator.snapshot).toMatchObject({ status: 'preparing', apart: true });
    stage.clock.settle();
    expect(stage.engine.asked).toEqual([]);
    expect(stage.narrator.snapshot).toMatchObject({ status: 'paused', apart: false });
  });

  it('is over at once when the reader presses play, pause or stop', () => {
    for (const command of ['play', 'pause', 'stop'] as const) {
      const stage = standing(1);
      stage.narrator.next('word');
      stage.narrator[command]();
      expect(stage.engine.underWay).toBe(command === 'play' ? 1 : 0);
      expect(stage.narrator.snapshot.apart).toBe(false);
      stage.clock.advance(60_000);
      if (command !== 'play') expect(stage.clock.waiting).toBe(0);
    }
  });
});

describe('a word further while it is read', () => {
  it('goes on reading from there', () => {
    const stage = reading(1, 'beta');
    expect(stage.narrator.next('word')).toBe(true);
    expect(stage.engine.current.request.text).toBe('gamma.');
    stage.narrator.previous('word');
    expect(stage.engine.current.request.text).toBe('beta gamma.');
    expect(stage.narrator.snapshot.apart).toBe(false);
    stage.sayAll();
    expect(stage.narrator.snapshot.status).toBe('ended');
  });

  it('goes over to the neighbouring sentence at either end of one', () => {
    const stage = reading(2, 'epsilon');
    stage.narrator.next('word');
    expect([stage.narrator.snapshot.sentence, stage.engine.texts.at(-1)]).toEqual([3, 'Zeta eta.']);
    stage.narrator.previous('word');
    expect([stage.narrator.snapshot.sentence, stage.engine.texts.at(-1)]).toEqual([2, 'epsilon.']);
  });

  it('counts from the silence between two sentences: the last word said, the first to come', () => {
    const gap = () => {
      const stage = reading(2);
      stage.engine.current.end();
      expect(stage.narrator.snapshot.status).toBe('gap');
      return stage;
    };
    const on = gap();
    on.narrator.next('word');
    expect(on.engine.current.request.text).toBe('Zeta eta.');
    const back = gap();
    back.narrator.previous('word');
    expect(back.engine.current.request.text).toBe('epsilon.');
  });
});

describe('after the end', () => {
  const ended = () => {
    const stage = standing(3);
    stage.heard();
    expect(stage.narrator.snapshot).toMatchObject({ status: 'ended', sentence: 4 });
    return stage;
  };
  it.each(['word', 'sentence', 'paragraph', 'section'] as const)('there is no %s further', (unit) => {
    const stage = ended();
    expect(stage.narrator.next(unit)).toBe(false);
    expect(stage.narrator.snapshot).toMatchObject({ status: 'ended', sentence: 4 });
  });
  it.each([
    ['word', 4, 'kappa.'],
    ['sentence', 3, 'Zeta eta.'],
    ['paragraph', 3, 'Zeta eta.'],
  ] as const)('a %s back is counted from the last one', (unit, sentence, said) => {
    const stage = ended();
    expect(stage.narrator.previous(unit)).toBe(true);
    expect(stage.narrator.snapshot.sentence).toBe(sentence);
    stage.sayAll();
    stage.narrator.play();
    expect(stage.engine.texts.at(-1)).toBe(said);
  });
});

describe('paragraphs', () => {
  const walk = (from: number, ...steps: ('next' | 'previous')[]) => {
    const stage = standing(from);
    return steps.map((step) => [stage.narrator[step]('paragraph'), stage.narrator.snapshot.sentence]);
  };
  it('are walked in silence by their first sentences', () => {
    expect(walk(1, 'next', 'next', 'next')).toEqual([
      [true, 3],
      [true, 4],
      [false, 4],
    ]);
    expect(walk(4, 'previous', 'previous', 'previous', 'previous')).toEqual([
      [true, 3],
      [true, 1],
      [true, 0],
      [false, 0],
    ]);
    expect(walk(2, 'previous')).toEqual([[true, 1]]);
  });

  it('are heard at once while reading, back to its beginning first', () => {
    const stage = reading(2);
    stage.narrator.previous('paragraph');
    stage.narrator.previous('paragraph');
    stage.narrator.next('paragraph');
    stage.narrator.next('paragraph');
    expect(stage.engine.texts).toEqual([
      'Delta epsilon.',
      'Alpha beta gamma.',
      'Title',
      'Alpha beta gamma.',
      'Zeta eta.',
    ]);
  });

  it('hold the notes within them', () => {
    const script = scriptOf([marked('One.[^n] Two.'), paragraph('Three.')], { notes: [note('n', 'Noted.')] });
    const policies = { ...narrating().preferences.policies, note: 'read' as const };
    const stage = narrating({ script, preferences: { policies }, more: { start: 2 } });
    expect(script.sentences[2]!.spoken).toBe('Noted.');
    stage.narrator.next('paragraph');
    expect(script.sentences[stage.narrator.snapshot.sentence]!.spoken).toBe('Three.');
    stage.narrator.previous('paragraph');
    expect(script.sentences[stage.narrator.snapshot.sentence]!.spoken).toBe('One.');
  });
});

describe('leaving', () => {
  const script = scriptOfSections([
    section(null, [
      paragraph('Before one. Before two.'),
      quote('q', [paragraph('Quoted.'), list('l', 'Tea. Milk.', 'Bread.'), paragraph('Quoted on.')]),
      paragraph('Between.'),
      aside('a', [paragraph('Beside.'), paragraph('Beside on.')]),
      paragraph('After.'),
    ]),
  ]);
  const read = (policy: 'read' | 'announce') => ({
    policies: { ...narrating().preferences.policies, aside: policy },
  });
  const place = (spoken: string) => script.sentences.findIndex((sentence) => sentence.spoken === spoken);
  it.each([
    ['Before one.', 'Quoted.'],
    ['Quoted.', 'Between.'],
    ['Tea.', 'Quoted on.'],
    ['Quoted on.', 'Between.'],
    ['Beside.', 'After.'],
    ['After.', null],
  ])('from “%s” leads to “%s”, silent and while reading', (from, to) => {
    const silent = narrating({ script, preferences: read('read'), more: { start: place(from) } });
    expect(silent.narrator.leave()).toBe(to !== null);
    expect(silent.narrator.snapshot.sentence).toBe(place(to ?? from));
    expect(silent.engine.asked).toEqual([]);
    const aloud = narrating({ script, preferences: read('read'), more: { start: place(from) } });
    aloud.narrator.play();
    expect(aloud.narrator.leave()).toBe(to !== null);
    expect(aloud.engine.texts).toEqual(to === null ? [from] : [from, to]);
  });

  it('leads over what is announced, with its announcement', () => {
    const stage = narrating({ script, preferences: read('announce'), more: { start: place('Between.') } });
    stage.narrator.play();
    stage.narrator.leave();
    stage.sayAll();
    expect(stage.engine.texts).toEqual(['Between.', 'Sidebar skipped.', 'After.']);
  });
});

describe('every step', () => {
  const units: readonly Unit[] = ['word', 'sentence', 'paragraph', 'section'];
  it.each(units)('by %s there and back keeps within the text', (unit) => {
    const stage = standing(0);
    let steps = 0;
    while (stage.narrator.next(unit)) {
      stage.sayAll();
      expect((steps += 1)).toBeLessThan(20);
    }
    while (stage.narrator.previous(unit)) {
      stage.sayAll();
      expect((steps += 1)).toBeLessThan(40);
    }
    expect(stage.narrator.snapshot.sentence).toBe(0);
    expect(steps).toBeGreaterThan(unit === 'section' ? -1 : 3);
  });
});
