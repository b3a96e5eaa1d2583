/** Reading only what was selected. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/lib/document/model.ts';
import { expansion } from '../../../src/lib/narration/spoken/expansion.ts';
import { anna, narrating } from '../../support/narrating.ts';
import { createFakeEngine } from '../../support/fake-engine.ts';
import { paragraph } from '../../support/publication.ts';
import { aside, list, marked, note, picture, scriptOf, spokenIn } from '../../support/scripts.ts';

/** Each block's text is its own place: `select('be', 'gam')` selects from one string to the end of the other. */
const selecting = (blocks: readonly Block[], more: Partial<Parameters<typeof scriptOf>[1]> = {}) => {
  const script = scriptOf(blocks, more);
  const policies = { ...narrating().preferences.policies, note: 'read' as const, aside: 'announce' as const };
  const stage = narrating({
    script,
    preferences: { policies },
    engines: [createFakeEngine({ voices: [anna] })],
  });
  return {
    ...stage,
    play(from: readonly [string, number], to: readonly [string, number]) {
      const begun = stage.narrator.playRange(
        { block: from[0], offset: from[1] },
        { block: to[0], offset: to[1] },
      );
      stage.sayAll();
      return begun ? stage.engine.texts : null;
    },
  };
};
const two = [
  paragraph('Alpha beta gamma. Delta epsilon.', { id: 'a' }),
  paragraph('Zeta eta theta.', { id: 'b' }),
];

describe('a selection', () => {
  it.each([
    ['one word', ['a', 6], ['a', 10], ['beta']],
    ['half a word at either end', ['a', 8], ['a', 13], ['beta gamma.']],
    ['a whole sentence', ['a', 0], ['a', 17], ['Alpha beta gamma.']],
    ['a sentence and its stop, not the next', ['a', 0], ['a', 18], ['Alpha beta gamma.']],
    ['over two sentences', ['a', 11], ['a', 23], ['gamma.', 'Delta']],
    ['over two blocks', ['a', 24], ['b', 8], ['epsilon.', 'Zeta eta']],
    ['from a stop on', ['a', 16], ['a', 23], ['Delta']],
    ['to the end of the text', ['b', 5], ['b', 15], ['eta theta.']],
  ] as const)('%s', (_, from, to, said) => {
    expect(selecting(two).play(from, to)).toEqual(said);
  });

  it.each([
    ['nothing', ['a', 6], ['a', 6]],
    ['a space', ['a', 17], ['a', 18]],
    ['backwards', ['b', 4], ['a', 4]],
    ['what is not there', ['nowhere', 0], ['a', 4]],
    ['to what is not there', ['a', 0], ['nowhere', 4]],
  ] as const)('of %s is none', (_, from, to) => {
    const stage = selecting(two);
    expect(stage.play(from, to)).toBeNull();
    expect(stage.narrator.snapshot.status).toBe('idle');
  });

  it('is over with a pause of its own, and play goes on after it', () => {
    const stage = selecting(two);
    stage.play(['a', 0], ['a', 10]);
    expect(stage.narrator.snapshot).toMatchObject({ status: 'paused', pausedBy: 'range-end', sentence: 1 });
    expect(stage.told()).toEqual([]);
    stage.narrator.play();
    stage.sayAll();
    expect(stage.engine.texts).toEqual(['Alpha beta', 'gamma.', 'Delta epsilon.', 'Zeta eta theta.']);
    expect(stage.narrator.snapshot.status).toBe('ended');
  });

  it('that ends with a sentence goes on with the next', () => {
    const stage = selecting(two);
    stage.play(['a', 0], ['a', 17]);
    expect(stage.narrator.snapshot).toMatchObject({ status: 'paused', pausedBy: 'range-end', sentence: 2 });
  });

  it('holds the notes in it, and a sentence after them', () => {
    const blocks = [marked('One here.[^n] Two here. Three here.', 'a')];
    const said = selecting(blocks, { notes: [note('n', 'Noted.')] }).play(['a', 0], ['a', 19]);
    expect(said).toEqual(['One here.', 'Note 1 begins.', 'Noted.', 'Two here.']);
  });

  it('may end in what is passed over: then it ends before it', () => {
    const blocks = [
      paragraph('One.', { id: 'a' }),
      aside('s', [paragraph('Beside.', { id: 'b' })]),
      paragraph('Two.'),
    ];
    const stage = selecting(blocks);
    expect(stage.play(['a', 0], ['b', 4])).toEqual(['One.']);
    expect(stage.narrator.snapshot).toMatchObject({ status: 'paused', pausedBy: 'range-end' });
    stage.narrator.play();
    stage.sayAll();
    expect(stage.engine.texts).toEqual(['One.', 'Sidebar skipped.', 'Two.']);
  });

  it('may begin at a picture and end in a list', () => {
    const blocks = [picture('fig', 'A house'), list('l', 'Tea and milk')];
    const stage = selecting(blocks);
    const entry = stage.script.sentences.at(-1)!.block;
    expect(stage.play(['fig', 0], [entry, 3])).toEqual(['Picture: A house', 'Tea']);
  });

  it('survives a pause, an answer and a spelling in its middle', () => {
    const stage = selecting(two);
    stage.narrator.playRange({ block: 'a', offset: 0 }, { block: 'a', offset: 23 });
    stage.narrator.pause();
    stage.narrator.spell();
    stage.sayAll();
    stage.narrator.interject('Well then');
    stage.sayAll();
    stage.narrator.play();
    stage.sayAll();
    expect(stage.engine.texts.slice(-2)).toEqual(['Alpha beta gamma.', 'Delta']);
    expect(stage.narrator.snapshot.pausedBy).toBe('range-end');
  });

  it('survives another pronunciation', () => {
    const stage = selecting(two);
    stage.narrator.playRange({ block: 'a', offset: 6 }, { block: 'a', offset: 23 });
    const longer = scriptOf(two, {
      pronunciations: () => [expansion('(Alpha|Delta)', 'quite another word')],
    });
    expect(spokenIn(longer).length).toBe(spokenIn(stage.script).length);
    stage.narrator.setScript(longer);
    stage.sayAll();
    expect(stage.engine.texts).toEqual(['beta gamma.', 'beta gamma.', 'quite another word']);
    expect(stage.narrator.snapshot).toMatchObject({ status: 'paused', pausedBy: 'range-end', sentence: 2 });
  });

  it('is no more once the reader moves elsewhere', () => {
    const stage = selecting(two);
    stage.narrator.playRange({ block: 'a', offset: 0 }, { block: 'a', offset: 10 });
    stage.narrator.next('sentence');
    stage.sayAll();
    expect(stage.narrator.snapshot.status).toBe('ended');
  });
});
